import { recordAudit } from '../../foundation/audit.js';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { canManageUnits } from './roles.policy.js';
import { Unit } from './unit.js';

/** What a responsible body is called from now on, and what it says it does. */
export interface ChangeUnit {
  unitId: string;
  name?: string | null;
  description?: string | null;
}

/** An administrator renames or describes a responsible body, in the language they write in. */
export async function changeUnit(
  { platform, viewer, locale }: RequestContext,
  input: ChangeUnit,
): Promise<void> {
  const actorId = requirePerson(viewer);
  await inTransaction(platform, async (tx) => {
    const unit = await tx.manager.findOne(Unit, {
      where: { id: input.unitId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!unit) throw notFound('unitId');
    insist(canManageUnits(viewer, unit.communityId));
    if (unit.closedAt) throw badInput('unitId', 'unitClosed');
    const name = input.name == null ? null : checkText('name', input.name, 80);
    const about = input.description?.trim()
      ? checkText('description', input.description, 500)
      : input.description;
    await tx.manager.update(Unit, unit.id, {
      // A new name is the only one there is: the old one in another language would be another body's.
      ...(name && { name: { [locale]: name } }),
      ...(about !== undefined &&
        about !== null && { description: about ? { [locale]: about } : null }),
    });
    const { id: subjectId, communityId } = unit;
    await recordAudit(tx, { communityId, actorId, kind: 'UNIT_CHANGED', subjectId });
  });
}
