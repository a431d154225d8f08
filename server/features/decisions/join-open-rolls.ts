import type { Transaction } from '../../foundation/database/transaction.js';
import type { Platform } from '../../foundation/platform.js';
import { markGaugeDirty } from '../../foundation/realtime/gauge-board.js';
import type { ResidentAdded } from '../communities/register/register.hooks.js';
import { LOCK_FOR_CASTING } from './decision-lock.js';
import { tallyGauge, turnoutGauge } from './gauge-kinds.js';
import { OWNING } from './roll.js';

/**
 * Somebody who was known before a vote opened, but showed only now that it is them, joins its roll while it is open: a
 * code had been printed, a line of the register been there, or they had asked. Who became known later changes nothing.
 */
export async function joinOpenRolls(
  platform: Platform,
  tx: Transaction,
  resident: ResidentAdded,
): Promise<void> {
  for (const decisionId of await openFor(tx, resident)) {
    // As casting does, so that the count at closing knows of everybody on the roll.
    await tx.client.query(LOCK_FOR_CASTING, [decisionId]);
    const joined = await tx.client.query(
      `WITH joined AS (
         INSERT INTO roll_entry (decision_id, person_id, floor_area)
         SELECT d.id, $2, r.floor_area FROM decision d JOIN board b ON b.id = d.board_id
         JOIN register_entry r ON r.community_id = b.community_id AND r.person_id = $2
         WHERE d.id = $1 AND d.status = 'OPEN' AND ${OWNING(`(d.rules ? 'areaThresholdPercent')`)}
           AND (d.closes_at IS NULL OR d.closes_at > clock_timestamp())
         ON CONFLICT DO NOTHING RETURNING decision_id)
       UPDATE decision d SET roll_size = d.roll_size + 1, version = d.version + 1
       FROM joined WHERE d.id = joined.decision_id`,
      [decisionId, resident.personId],
    );
    if (joined.rowCount === 0) continue;
    tx.afterCommit(() => {
      markGaugeDirty(platform, turnoutGauge, decisionId);
      markGaugeDirty(platform, tallyGauge, decisionId);
    });
  }
}

/** In order of id, so that two who come at once never wait for each other in a ring. */
async function openFor(
  { client }: Transaction,
  { communityId, areaId, knownSince }: ResidentAdded,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT d.id FROM decision d JOIN board b ON b.id = d.board_id
     WHERE b.community_id = $1 AND d.status = 'OPEN' AND d.opened_at > $3
       AND (d.roll_area_id IS NULL OR EXISTS (
         SELECT 1 FROM area a WHERE a.id = $2 AND a.path @> ARRAY[d.roll_area_id]))
     ORDER BY d.id`,
    [communityId, areaId, knownSince],
  );
  return rows.map(({ id }) => id);
}
