import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied } from '../../foundation/errors/verdict.js';
import type { UnitGuard } from '../communities/unit-guards.js';

/** A responsible body can't be closed while it owes answers that it was asked for. */
export const noAnswerOwed: UnitGuard = async (manager, unitIds) => {
  const rows: { count: number }[] = await manager.query(
    `SELECT (SELECT count(*) FROM answer_request r JOIN proposal p ON p.id = r.proposal_id
         WHERE r.unit_id = u.id AND p.hidden_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM official_answer a WHERE a.request_id = r.id)) AS count
     FROM unnest($1::text[]) WITH ORDINALITY AS u (id, place) ORDER BY u.place`,
    [unitIds],
  );
  return rows.map(({ count }) =>
    count === 0 ? ALLOWED : denied(UserErrorCode.CONFLICT, 'unitOwesAnswers', { count }),
  );
};
