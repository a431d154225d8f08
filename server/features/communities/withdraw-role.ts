import { recordAudit } from '../../foundation/audit.js';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { Role } from '../../foundation/viewer.js';
import { accessChanged } from '../accounts/access-changed.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { RoleGrant } from '../accounts/role-grant.js';
import { roleCode } from './give-role.js';
import { canWithdrawRole } from './roles.policy.js';

/** Takes a role away, at once also on open sockets; with it go the invitations its holder gave out by it. */
export async function withdrawRole(
  { platform, viewer }: RequestContext,
  grantId: string,
): Promise<RoleGrant> {
  const actorId = requirePerson(viewer);
  return inTransaction(platform, async (tx) => {
    // Two administrators of everything who take away each other's role come one after the other.
    await tx.client.query(`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
    const grant = await tx.manager.findOne(RoleGrant, {
      where: { id: grantId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!grant) throw notFound('roleHolderId');
    const verdict = canWithdrawRole(viewer, { ...grant, lastOfAll: await isLastOfAll(tx, grant) });
    // Whose role somebody else's administrator has is none of this viewer's business.
    if (!verdict.allowed && verdict.message === 'administratorsOnly')
      throw notFound('roleHolderId');
    insist(verdict);
    await tx.manager.delete(RoleGrant, grant.id);
    if (grant.role === Role.ADMINISTRATOR) await withdrawInvitations(tx, grant);
    await recordAudit(tx, {
      communityId: grant.communityId,
      actorId,
      kind: 'ROLE_WITHDRAWN',
      subjectId: grant.personId,
      reason: roleCode(grant),
    });
    accessChanged(platform, tx, grant.personId);
    return grant;
  });
}

async function isLastOfAll(
  { client }: Transaction,
  { role, communityId }: RoleGrant,
): Promise<boolean> {
  if (role !== Role.ADMINISTRATOR || communityId !== null) return false;
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM role_grant WHERE role = 'ADMINISTRATOR' AND community_id IS NULL`,
  );
  return rows[0]!.count <= 1;
}

async function withdrawInvitations(
  { client }: Transaction,
  { personId, communityId }: RoleGrant,
): Promise<void> {
  await client.query(
    `UPDATE role_invitation SET withdrawn_at = clock_timestamp()
     WHERE invited_by_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL
       AND ($2::text IS NULL OR community_id = $2)`,
    [personId, communityId],
  );
}
