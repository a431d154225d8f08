import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import type { RequestContext } from '../../foundation/context.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { isAdministrator, requirePerson } from '../accounts/accounts.policy.js';
import { foundRulebook } from './adopt-rulebook.js';
import { AreaKind } from './area.js';
import { areaById } from './communities.loaders.js';
import { Community } from './community.js';
import { readRules, type RulesInput } from './rules.input.js';

/** What a new community needs. */
export interface CreateCommunity {
  name: string;
  timeZone: string;
  currency: string;
  areaId?: string | null;
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
  await checkArea(context, input.areaId);
  const id = newId('community');
  const now = context.platform.clock.now();
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    if (input.areaId) await takeArea(tx, input.areaId);
    await tx.manager.insert(Community, {
      id,
      name: { [context.locale]: name },
      district: null,
      timeZone: input.timeZone,
      currency: input.currency,
      areaId: input.areaId ?? null,
      createdAt: now,
    });
    await foundRulebook(tx, id, now, rules);
    return id;
  });
}

async function checkArea({ loaders }: RequestContext, areaId?: string | null): Promise<void> {
  if (areaId == null) return;
  const area = await loaders.load(areaById, areaId);
  if (!area) throw notFound('areaId');
  if (area.kind !== AreaKind.COMMUNITY) throw badInput('areaId', 'areaOfCommunityKind');
}

/** Two communities that want one area wait for each other at the area's row. */
async function takeArea({ manager }: Transaction, areaId: string): Promise<void> {
  await manager.query('SELECT 1 FROM area WHERE id = $1 FOR NO KEY UPDATE', [areaId]);
  const taken = await manager.countBy(Community, { areaId });
  if (taken > 0) throw badInput('areaId', 'areaTaken');
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
