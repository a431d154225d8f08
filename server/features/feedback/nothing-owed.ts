import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied } from '../../foundation/errors/verdict.js';
import type { UnitGuard } from '../communities/unit-guards.js';

/** A responsible body can't be closed while promises it leads or helps with, or replies it owes, are unsettled. */
export const nothingOwed: UnitGuard = async (manager, unitIds) => {
  const rows: { promises: number; replies: number }[] = await manager.query(
    `SELECT (SELECT count(*) FROM commitment c WHERE c.settled_at IS NULL AND (c.unit_id = u.id OR EXISTS (
         SELECT 1 FROM commitment_helper h WHERE h.commitment_id = c.id AND h.unit_id = u.id) OR EXISTS (
         SELECT 1 FROM step s WHERE s.commitment_id = c.id AND s.unit_id = u.id))) AS promises,
       (SELECT count(*) FROM outcome o WHERE o.unit_id = u.id AND NOT o.binding AND o.replied_at IS NULL) AS replies
     FROM unnest($1::text[]) WITH ORDINALITY AS u (id, place) ORDER BY u.place`,
    [unitIds],
  );
  return rows.map(({ promises, replies }) =>
    promises + replies === 0
      ? ALLOWED
      : denied(UserErrorCode.CONFLICT, 'unitOwes', { promises, replies }),
  );
};
