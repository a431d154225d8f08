import type { Transaction } from '../../../foundation/database/transaction.js';
import type { Platform } from '../../../foundation/platform.js';
import type { Initiative } from './initiative.js';
import { INITIATIVE_REACHED, initiativeEvent } from './initiatives.events.js';
import { initiativeReached } from './initiatives.hooks.js';

// A day is 24 hours, so that the clock everybody sees is the one that counts.
const REACH = `UPDATE initiative i SET status = 'REACHED', version = i.version + 1, reached_at = c.now,
    due_at = c.now + make_interval(hours => 24 * i.answer_days)
  FROM (SELECT clock_timestamp() AS now) c
  WHERE i.id = $1 AND i.status = 'GATHERING'
    AND (SELECT count(*) FROM initiative_support s WHERE s.initiative_id = i.id) >= i.needed`;

/** Starts the clock of an initiative that has all the backing it needs. Its row is held, or not yet anybody else's to see. */
export async function reachBacking(
  platform: Platform,
  tx: Transaction,
  initiative: Pick<Initiative, 'id' | 'communityId'>,
): Promise<void> {
  const { rowCount } = await tx.client.query(REACH, [initiative.id]);
  if (!rowCount) return;
  tx.record(initiativeEvent(INITIATIVE_REACHED, initiative));
  await initiativeReached.run(platform, tx, { initiativeId: initiative.id });
}
