import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied } from '../../foundation/errors/verdict.js';
import type { UnitGuard } from '../communities/unit-guards.js';

/** A responsible body can't be closed while a vote that hasn't closed says that it carries out what is decided. */
export const noVoteNames: UnitGuard = async (manager, unitIds) => {
  const rows: { count: number }[] = await manager.query(
    `SELECT (SELECT count(*) FROM decision d WHERE d.unit_id = u.id AND d.status IN ('SCHEDULED', 'OPEN')) AS count
     FROM unnest($1::text[]) WITH ORDINALITY AS u (id, place) ORDER BY u.place`,
    [unitIds],
  );
  return rows.map(({ count }) =>
    count === 0 ? ALLOWED : denied(UserErrorCode.CONFLICT, 'unitInVotes', { count }),
  );
};
