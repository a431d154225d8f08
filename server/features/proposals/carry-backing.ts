import type { Transaction } from '../../foundation/database/transaction.js';
import type { Platform } from '../../foundation/platform.js';
import { gaugeBoard, markGaugeDirty } from '../../foundation/realtime/gauge-board.js';
import { supportsGauge } from './supports-gauge.js';

/**
 * Whoever backs the one backs the other from now on, each person once. Their backing of the first stays where it is, and
 * what had been carried to it still knows where it came from.
 */
export async function carryBacking(
  { manager }: Transaction,
  fromId: string,
  toId: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO proposal_support (proposal_id, person_id, supported_at, carried_from_id)
     SELECT $2, person_id, supported_at, COALESCE(carried_from_id, proposal_id) FROM proposal_support
     WHERE proposal_id = $1 ORDER BY person_id ON CONFLICT DO NOTHING`,
    [fromId, toId],
  );
}

/** Takes back what was carried from the one to the other, except from people who back a third that is part of it too. */
export async function returnBacking(
  { manager }: Transaction,
  fromId: string,
  toId: string,
): Promise<void> {
  const [gone] = await manager.query<[{ personId: string }[], number]>(
    'DELETE FROM proposal_support WHERE proposal_id = $2 AND carried_from_id = $1 RETURNING person_id AS "personId"',
    [fromId, toId],
  );
  await manager.query(
    `INSERT INTO proposal_support (proposal_id, person_id, supported_at, carried_from_id)
     SELECT $2, s.person_id, s.supported_at, s.proposal_id
     FROM proposal_support s JOIN proposal p ON p.id = s.proposal_id AND p.merged_into_id = $2 AND p.id <> $1
     WHERE s.person_id = ANY($3::text[]) ORDER BY s.person_id, s.supported_at ON CONFLICT DO NOTHING`,
    [fromId, toId, gone.map(({ personId }) => personId)],
  );
}

/** Lets a board's backing be counted anew, for those who watch it and for the rows that lists are sorted by. */
export function recountBacking(platform: Platform, boardId: string): void {
  markGaugeDirty(platform, supportsGauge, boardId);
  gaugeBoard(platform).of(supportsGauge, boardId).refreshSoon();
}
