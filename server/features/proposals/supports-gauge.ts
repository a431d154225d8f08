import type { Platform } from '../../foundation/platform.js';
import type { GaugeKind } from '../../foundation/realtime/gauge-board.js';

/** How many back each proposal of a board. */
export interface Supports {
  boardId: string;
  version: number;
  counts: { proposalId: string; supports: number }[];
}

/**
 * Counts the backing of a board's proposals and brings their summary rows up to date: the only writer of those rows.
 * The version is the database's clock, so that the values of several servers can be told apart.
 */
export const supportsGauge: GaugeKind<Supports> = {
  name: 'supports',
  async compute(platform: Platform, boardId: string): Promise<Supports> {
    const rows: { version: number; counts: Supports['counts'] }[] = await platform.db.query(
      `WITH counted AS (
         SELECT y.proposal_id, count(s.person_id)::int AS supports
         FROM proposal_summary y LEFT JOIN proposal_support s USING (proposal_id)
         WHERE y.board_id = $1 GROUP BY y.proposal_id),
       written AS (
         UPDATE proposal_summary y SET supports = c.supports FROM counted c
         WHERE c.proposal_id = y.proposal_id AND c.supports <> y.supports
         RETURNING y.proposal_id)
       SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS version,
         COALESCE(jsonb_agg(jsonb_build_object('proposalId', c.proposal_id, 'supports', c.supports)), '[]') AS counts
       FROM counted c`,
      [boardId],
    );
    return { boardId, ...rows[0]! };
  },
};
