import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import type { RequestContext } from '../../foundation/context.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { isAdministrator, requirePerson } from '../accounts/accounts.policy.js';
import { foundRulebook } from './adopt-rulebook.js';
import { Community } from './community.js';
import { readRules, type RulesInput } from './rules.input.js';

/** What a new community needs. */
export interface CreateCommunity {
  name: string;
  timeZone: string;
  currency: string;
  rules?: RulesInput | null;
  clientMutationId?: string | null;
}

/** An administrator sets up a community; returns its id. */
export async function createCommunity(
  context: RequestContext,
  input: CreateCommunity,
): Promise<string> {
  const personId = requirePerson(context.viewer);
  const request = { personId, mutation: 'createCommunity', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  insist(isAdministrator(context.viewer));
  const name = checkText('name', input.name, 80);
  if (!isTimeZone(input.timeZone)) throw badInput('timeZone', 'timeZoneUnknown');
  if (!Intl.supportedValuesOf('currency').includes(input.currency))
    throw badInput('currency', 'currencyUnknown');
  const rules = readRules('rules', input.rules);
  const id = newId('community');
  const now = context.platform.clock.now();
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    await tx.manager.insert(Community, {
      id,
      name: { [context.locale]: name },
      district: null,
      timeZone: input.timeZone,
      currency: input.currency,
      areaId: null,
      createdAt: now,
    });
    await foundRulebook(tx, id, now, rules);
    return id;
  });
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
