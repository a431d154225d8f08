import { Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import type { Platform } from '../../../foundation/platform.js';

/** Ways to prove residence that could be tried again and again, with how often a day they may be. */
const PER_DAY = { CODE: 20, MATCH: 5, ASK: 5 } as const;

/**
 * Counts one more try of the day before it is made, so that tries at the same moment count too; whoever has used them up
 * is refused. It stays counted although the try is refused.
 */
export async function claimAttempt(
  platform: Platform,
  personId: string,
  kind: keyof typeof PER_DAY,
): Promise<void> {
  const perDay = PER_DAY[kind];
  // An insert through TypeORM answers with its rows.
  const counted: unknown[] = await platform.db.query(
    `INSERT INTO residence_attempt AS a (person_id, kind, day, count)
     VALUES ($1, $2, (clock_timestamp() AT TIME ZONE 'UTC')::date, 1)
     ON CONFLICT (person_id, kind, day) DO UPDATE SET count = a.count + 1 WHERE a.count < $3 RETURNING count`,
    [personId, kind, perDay],
  );
  if (counted.length > 0) return;
  const reason = { code: UserErrorCode.RATE_LIMITED, message: 'attemptsUsedUp' };
  throw new Refusal({ ...reason, params: { perDay } });
}
