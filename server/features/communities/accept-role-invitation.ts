import type { RequestContext } from '../../foundation/context.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { newId } from '../../foundation/ids.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { hashToken } from '../accounts/secret-tokens.js';
import { giveRole } from './give-role.js';
import type { RolePlace } from './roles.policy.js';

interface Invitation extends RolePlace {
  invitedById: string;
}

/** Takes the role that a code invites to; the first to come has it, and coming again changes nothing. */
export async function acceptRoleInvitation(
  { platform, viewer }: RequestContext,
  code: string,
): Promise<string> {
  const personId = requirePerson(viewer);
  return inTransaction(platform, async (tx) => {
    const invitation = await take(tx, hashToken(code.trim()), personId);
    // Unknown, taken, withdrawn and expired look alike.
    if (!invitation) throw badInput('code', 'invitationUnknown');
    const { invitedById: actorId, ...place } = invitation;
    return giveRole(platform, tx, { ...place, id: newId('roleGrant'), personId, actorId });
  });
}

async function take(
  { client }: Transaction,
  codeHash: Buffer,
  personId: string,
): Promise<Invitation | undefined> {
  const { rows } = await client.query<Invitation>(
    `UPDATE role_invitation SET accepted_by_id = $2, accepted_at = clock_timestamp()
     WHERE code_hash = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > clock_timestamp()
     RETURNING role, community_id AS "communityId", unit_id AS "unitId", invited_by_id AS "invitedById"`,
    [codeHash, personId],
  );
  return rows[0];
}
