import { inTransaction } from '../../foundation/database/transaction.js';
import type { Platform } from '../../foundation/platform.js';
import type { GaugeKind } from '../../foundation/realtime/gauge-board.js';
import type { Supports } from './only-moved.js';

/** How many back each proposal of a board. */
export interface BoardSupports extends Supports {
  boardId: string;
}

/**
 * Counts the backing of a board's proposals and brings their summary rows up to date: the only writer of those rows. They
 * are locked first, so that of two servers that count at once the later one writes later. The version is the database's
 * clock from before the counting: a greater one has seen at least as much.
 */
export const supportsGauge: GaugeKind<BoardSupports> = {
  name: 'supports',
  compute: (platform, boardId) =>
    inTransaction(platform, async ({ client }) => {
      await client.query(
        'SELECT 1 FROM proposal_summary WHERE board_id = $1 ORDER BY proposal_id FOR NO KEY UPDATE',
        [boardId],
      );
      const { rows } = await client.query<BoardSupports>(COUNT_BOARD, [boardId]);
      return rows[0]!;
    }),
};

const COUNT_BOARD = `WITH counted AS (
    SELECT y.proposal_id, count(s.person_id)::int AS supports
    FROM proposal_summary y LEFT JOIN proposal_support s USING (proposal_id)
    WHERE y.board_id = $1 GROUP BY y.proposal_id),
  written AS (
    UPDATE proposal_summary y SET supports = c.supports FROM counted c
    WHERE c.proposal_id = y.proposal_id AND c.supports <> y.supports)
  SELECT $1 AS "boardId", (extract(epoch FROM statement_timestamp()) * 1000000)::bigint AS version,
    COALESCE(jsonb_agg(jsonb_build_object('id', c.proposal_id, 'supports', c.supports)), '[]') AS counts
  FROM counted c`;

/** Mends the summary rows that a server left behind when it ended between a backing and its counting. */
export async function reconcileSupports(platform: Platform): Promise<void> {
  await platform.db.query(
    `WITH counted AS (
       SELECT y.proposal_id, count(s.person_id)::int AS supports
       FROM proposal_summary y JOIN board b ON b.id = y.board_id AND b.phase IN ('COLLECT', 'DISCUSS', 'DECIDE')
       LEFT JOIN proposal_support s USING (proposal_id) GROUP BY y.proposal_id)
     UPDATE proposal_summary y SET supports = c.supports FROM counted c
     WHERE c.proposal_id = y.proposal_id AND c.supports <> y.supports`,
  );
}
