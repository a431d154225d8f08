import { recordAudit } from '../../foundation/audit.js';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { canManageRoles } from './roles.policy.js';

/** An administrator takes an invitation back, as long as nobody has accepted it. */
export async function withdrawRoleInvitation(
  { platform, viewer }: RequestContext,
  invitationId: string,
): Promise<void> {
  const actorId = requirePerson(viewer);
  await inTransaction(platform, async (tx) => {
    const { rows } = await tx.client.query<{ communityId: string | null }>(
      `UPDATE role_invitation SET withdrawn_at = clock_timestamp()
       WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL RETURNING community_id AS "communityId"`,
      [invitationId],
    );
    const [invitation] = rows;
    // What is not there, and what is not this viewer's to take back, look alike.
    if (!invitation || !canManageRoles(viewer, invitation.communityId).allowed)
      throw notFound('invitationId');
    const entry = { communityId: invitation.communityId, actorId, subjectId: invitationId };
    await recordAudit(tx, { ...entry, kind: 'ROLE_INVITATION_WITHDRAWN' });
  });
}
