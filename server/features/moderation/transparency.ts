import { defineViewerLoader } from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import type { Viewer } from '../../foundation/viewer.js';
import { boardSeenBy } from '../communities/communities.loaders.js';
import type { FlagReason, ModerationAction } from './moderation.enums.js';
import { actById } from './moderation.loaders.js';

/** Acts on boards that are not there for the viewer are not there either. */
function seenActs(viewer: Viewer): { sql: string; values: unknown[] } {
  const { sql, values } = boardSeenBy(viewer, 'b');
  return {
    sql: `(t.board_id IS NULL OR EXISTS (SELECT 1 FROM board b WHERE b.id = t.board_id AND ${sql}))`,
    values,
  };
}

const acts: Keyset = {
  name: 'acts',
  from: 'moderation_act t',
  parent: 't.community_id',
  visible: seenActs,
  keys: [
    { sql: 't.at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.id',
};

const actsOnBoard: Keyset = { ...acts, name: 'acts.board', parent: 't.board_id' };

/** What facilitators did in a community, latest first. */
export const actList = { pages: pageLoader(acts), count: countLoader(acts), nodes: actById };

/** What facilitators did on a board, latest first. */
export const boardActList = {
  pages: pageLoader(actsOnBoard),
  count: countLoader(actsOnBoard),
  nodes: actById,
};

/** What was done how often, for one reason in one month. */
export interface ActCount {
  /** In the community's time zone, such as 2026-11. */
  month: string;
  action: ModerationAction;
  reason: FlagReason;
  count: number;
}

/** The figures of a community's moderation. */
export interface Figures {
  counts: ActCount[];
  appeals: Record<'OPEN' | 'UPHELD' | 'OVERTURNED', number>;
  /** How many decisions followed a flag, and the median of the minutes from the first flag to the decision. */
  answered: { decisions: number; medianMinutes: number | null };
}

const COUNTS = `SELECT t.community_id AS id, to_char(t.at AT TIME ZONE c.time_zone, 'YYYY-MM') AS month,
    t.action, t.reason, count(*) AS count
  FROM moderation_act t JOIN community c ON c.id = t.community_id
  WHERE t.community_id = ANY($1::text[]) AND SEEN
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2 DESC, 3, 4`;

const APPEALS = `SELECT t.community_id AS id, a.state, count(*) AS count
  FROM appeal a JOIN moderation_act t ON t.id = a.act_id
  WHERE t.community_id = ANY($1::text[]) AND SEEN GROUP BY 1, 2`;

const ANSWERED = `SELECT t.community_id AS id, count(*) AS decisions, round((percentile_cont(0.5) WITHIN GROUP (
      ORDER BY extract(epoch FROM t.at - f.first) / 60))::numeric)::int AS "medianMinutes"
  FROM moderation_act t
  JOIN LATERAL (SELECT min(at) AS first FROM flag WHERE case_id = t.case_id) f ON f.first IS NOT NULL
  WHERE t.community_id = ANY($1::text[]) AND t.action <> 'RESTORE' AND SEEN GROUP BY 1`;

/** The figures of each community's moderation, as far as the viewer may see its boards. */
export const figuresOf = defineViewerLoader<string, Figures>(async (ids, { platform, viewer }) => {
  const { sql, values } = seenActs(viewer);
  let place = 1;
  const seen = sql.replaceAll('?', () => `$${++place}`);
  const ask = <T>(query: string) =>
    platform.db.query<(T & { id: string })[]>(query.replace('SEEN', seen), [ids, ...values]);
  const counts = await ask<ActCount>(COUNTS);
  const appeals = await ask<{ state: keyof Figures['appeals']; count: number }>(APPEALS);
  const answered = await ask<Figures['answered']>(ANSWERED);
  return ids.map((id) => ({
    counts: counts.filter((row) => row.id === id),
    appeals: appeals
      .filter((row) => row.id === id)
      .reduce((sums, { state, count }) => ({ ...sums, [state]: count }), NO_APPEALS),
    answered: answered.find((row) => row.id === id) ?? { decisions: 0, medianMinutes: null },
  }));
});

const NO_APPEALS: Figures['appeals'] = { OPEN: 0, UPHELD: 0, OVERTURNED: 0 };
