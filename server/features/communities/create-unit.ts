import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { isAdministrator, requirePerson } from '../accounts/accounts.policy.js';
import { areaWithin } from './area-within.js';
import { communityById } from './communities.loaders.js';
import { Unit } from './unit.js';

/** What a new unit needs. */
export interface CreateUnit {
  communityId: string;
  name: string;
  areaId?: string | null;
  clientMutationId?: string | null;
}

/** An administrator adds a responsible body to a community; returns its id. */
export async function createUnit(context: RequestContext, input: CreateUnit): Promise<string> {
  const personId = requirePerson(context.viewer);
  const request = { personId, mutation: 'createUnit', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  const community = await context.loaders.load(communityById, input.communityId);
  if (!community) throw notFound('communityId');
  insist(isAdministrator(context.viewer, community.id));
  const name = checkText('name', input.name, 80);
  const areaId = await areaWithin(context, community, input.areaId);
  const id = newId('unit');
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    await tx.manager.insert(Unit, {
      id,
      communityId: community.id,
      name: { [context.locale]: name },
      areaId,
    });
    return id;
  });
}
