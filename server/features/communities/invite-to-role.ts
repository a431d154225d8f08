import { recordAudit } from '../../foundation/audit.js';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { newId } from '../../foundation/ids.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { hashToken, newToken } from '../accounts/secret-tokens.js';
import { checkRolePlace, type RolePlaceInput } from './check-role-place.js';
import { roleCode } from './give-role.js';

/** An invitation to a role. */
export interface InviteToRole extends RolePlaceInput {
  validDays: number;
}

const LONGEST_DAYS = 30;

/**
 * An administrator invites whoever gets the code to a role, so that nobody has to be looked up by an address. Returns
 * the code, which is shown this once: only its hash is kept.
 */
export async function inviteToRole(
  context: RequestContext,
  input: InviteToRole,
): Promise<{ id: string; code: string }> {
  const { platform, viewer } = context;
  const actorId = requirePerson(viewer);
  const { role, communityId, unitId } = await checkRolePlace(context, input);
  if (input.validDays < 1 || input.validDays > LONGEST_DAYS)
    throw badInput('validDays', 'ruleOutside', { min: 1, max: LONGEST_DAYS });
  const [id, code] = [newId('roleInvitation'), newToken()];
  await inTransaction(platform, async (tx) => {
    await tx.client.query(
      `INSERT INTO role_invitation (id, code_hash, role, community_id, unit_id, invited_by_id, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(days => $7))`,
      [id, hashToken(code), role, communityId, unitId, actorId, input.validDays],
    );
    const entry = { communityId, actorId, subjectId: id, reason: roleCode({ role, unitId }) };
    await recordAudit(tx, { ...entry, kind: 'ROLE_INVITED' });
  });
  return { id, code };
}
