import { OPERATOR, recordAudit } from '../../foundation/audit.js';
import type { Transaction } from '../../foundation/database/transaction.js';
import type { Platform } from '../../foundation/platform.js';
import { accessChanged } from '../accounts/access-changed.js';
import type { RolePlace } from './roles.policy.js';
import { insistUnitsWork } from './unit-guards.js';

/** A role that is to be a person's. */
export interface NewRole extends RolePlace {
  id: string;
  personId: string;
  /** Who answers for it; null: whoever runs the server. */
  actorId: string | null;
}

/** Gives a role within a transaction; who holds it already keeps it. Returns the id of what they hold. */
export async function giveRole(
  platform: Platform,
  tx: Transaction,
  { id, personId, role, communityId, unitId, actorId }: NewRole,
): Promise<string> {
  if (unitId) await insistUnitsWork(tx, 'unitId', [unitId]);
  const given = await tx.client.query(
    `INSERT INTO role_grant (id, person_id, role, community_id, unit_id, granted_by_id)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [id, personId, role, communityId, unitId, actorId],
  );
  if (given.rowCount === 0) return heldAlready(tx, { personId, role, communityId, unitId });
  const subjectId = personId;
  await recordAudit(tx, {
    communityId,
    actorId: actorId ?? OPERATOR,
    kind: 'ROLE_GRANTED',
    subjectId,
    reason: roleCode({ role, unitId }),
  });
  accessChanged(platform, tx, personId);
  return id;
}

/** A role as an audit entry tells it: which, and of which body. */
export function roleCode({ role, unitId }: Pick<RolePlace, 'role' | 'unitId'>): string {
  return unitId ? `${role} ${unitId}` : role;
}

async function heldAlready(
  { client }: Transaction,
  { personId, role, communityId, unitId }: RolePlace & { personId: string },
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM role_grant WHERE person_id = $1 AND role = $2
     AND community_id IS NOT DISTINCT FROM $3 AND unit_id IS NOT DISTINCT FROM $4`,
    [personId, role, communityId, unitId],
  );
  return rows[0]!.id;
}
