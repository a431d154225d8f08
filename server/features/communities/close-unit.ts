import { recordAudit } from '../../foundation/audit.js';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { Role } from '../../foundation/viewer.js';
import { accessChanged } from '../accounts/access-changed.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { unitById } from './communities.loaders.js';
import { roleCode } from './give-role.js';
import { canCloseUnit, canManageUnits } from './roles.policy.js';
import { mayUnitsClose } from './unit-guards.js';
import { Unit } from './unit.js';

/** An administrator closes a responsible body that owes nothing any more; its staff lose the role at once. */
export async function closeUnit(
  { platform, viewer, loaders }: RequestContext,
  unitId: string,
): Promise<void> {
  const actorId = requirePerson(viewer);
  const known = await loaders.load(unitById, unitId);
  if (!known) throw notFound('unitId');
  // Asked once without the lock, which nobody else should be able to take.
  insist(canManageUnits(viewer, known.communityId));
  await inTransaction(platform, async (tx) => {
    // Whoever makes it owe something holds its row; so nothing comes between the question and the closing.
    const unit = await tx.manager.findOneOrFail(Unit, {
      where: { id: unitId },
      lock: { mode: 'pessimistic_write' },
    });
    const [owing] = await mayUnitsClose(platform, tx.manager, [unit.id]);
    insist(canCloseUnit(viewer, unit, owing!));
    await tx.client.query('UPDATE unit SET closed_at = clock_timestamp() WHERE id = $1', [unit.id]);
    const { id: subjectId, communityId } = unit;
    await recordAudit(tx, { communityId, actorId, kind: 'UNIT_CLOSED', subjectId });
    for (const personId of await dismissStaff(tx, unit, actorId))
      accessChanged(platform, tx, personId);
  });
}

async function dismissStaff(
  tx: Transaction,
  { id: unitId, communityId }: Unit,
  actorId: string,
): Promise<string[]> {
  await tx.client.query(
    `UPDATE role_invitation SET withdrawn_at = clock_timestamp()
     WHERE unit_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL`,
    [unitId],
  );
  const { rows } = await tx.client.query<{ personId: string }>(
    'DELETE FROM role_grant WHERE unit_id = $1 RETURNING person_id AS "personId"',
    [unitId],
  );
  const reason = roleCode({ role: Role.OFFICIAL, unitId });
  const entry = { communityId, actorId, kind: 'ROLE_WITHDRAWN', reason };
  for (const { personId } of rows) await recordAudit(tx, { ...entry, subjectId: personId });
  return rows.map(({ personId }) => personId);
}
