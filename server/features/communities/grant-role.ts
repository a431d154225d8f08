import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { newId } from '../../foundation/ids.js';
import { personById } from '../accounts/accounts.loaders.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { checkRolePlace, type RolePlaceInput } from './check-role-place.js';
import { giveRole } from './give-role.js';

/** A role for somebody whose id is known. */
export interface GrantRole extends RolePlaceInput {
  personId: string;
  clientMutationId?: string | null;
}

/** An administrator gives somebody a role; returns the id of the grant. */
export async function grantRole(context: RequestContext, input: GrantRole): Promise<string> {
  const { platform, viewer, loaders } = context;
  const actorId = requirePerson(viewer);
  const request = { personId: actorId, mutation: 'grantRole', body: input };
  const before = await madeBefore(platform.db.manager, request);
  if (before) return before;
  const place = await checkRolePlace(context, input);
  const person = await loaders.load(personById, input.personId);
  if (!person || person.erasedAt) throw notFound('personId');
  const id = newId('roleGrant');
  return inTransaction(platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    return made ?? giveRole(platform, tx, { ...place, id, personId: person.id, actorId });
  });
}
