import { Any, type EntityManager } from 'typeorm';
import { defineLoader, defineViewerLoader } from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { BoardReview } from './board-review.js';
import type { VerdictCounts } from './review-count.js';
import { ReviewVerdict, type Verdict } from './review-verdict.js';
import { ReviewVoice } from './review-types.js';

/** The published review of each board; null before it is published. */
export const publishedReviewOf = defineLoader<string, BoardReview | null>(
  async (ids, { platform }) => {
    const found = await platform.db.manager.findBy(BoardReview, { boardId: Any([...ids]) });
    const byBoard = new Map(found.map((review) => [review.boardId, review]));
    return ids.map((id) => byBoard.get(id) ?? null);
  },
);

/** How many gave each verdict, board by board. */
export async function countVerdicts(
  manager: EntityManager,
  boardIds: readonly string[],
): Promise<VerdictCounts[]> {
  const rows: { id: string; verdict: Verdict; count: number }[] = await manager.query(
    `SELECT board_id AS id, verdict, count(*) AS count FROM review_verdict
     WHERE board_id = ANY($1::text[]) GROUP BY 1, 2`,
    [boardIds],
  );
  const counts = new Map(boardIds.map((id) => [id, { SOLVED: 0, NOT_SOLVED: 0, CANNOT_SAY: 0 }]));
  for (const { id, verdict, count } of rows) counts.get(id)![verdict] = count;
  return boardIds.map((id) => counts.get(id)!);
}

/** The same for what is shown. */
export const verdictCountsOf = defineLoader<string, VerdictCounts>((ids, { platform }) =>
  countVerdicts(platform.db.manager, ids),
);

/** The viewer's own verdict on each board; null when they gave none. */
export const viewerVerdictOf = defineViewerLoader<string, ReviewVerdict | null>(
  async (ids, { platform, viewer }) => {
    if (!viewer.personId) return ids.map(() => null);
    const own = { personId: viewer.personId, boardId: Any([...ids]) };
    const found = await platform.db.manager.findBy(ReviewVerdict, own);
    const byBoard = new Map(found.map((verdict) => [verdict.boardId, verdict]));
    return ids.map((id) => byBoard.get(id) ?? null);
  },
);

/** In order of when each was first written; the key names nobody. */
const voices: Keyset = {
  name: 'review.voices',
  from: 'review_verdict t',
  parent: 't.board_id',
  where: 't.detail IS NOT NULL',
  keys: [{ sql: 't.id', type: 'text' }],
  direction: 'ASC',
  id: 't.id',
};

interface VoiceRow {
  id: string;
  boardId: string;
  verdict: Verdict;
  detail: LocalizedText;
  building: number | null;
}

const voiceById = defineLoader<string, ReviewVoice | null>(async (ids, { platform }) => {
  const rows: VoiceRow[] = await platform.db.query(
    `SELECT v.id, v.board_id AS "boardId", v.verdict, v.detail, p.building
     FROM review_verdict v JOIN person p ON p.id = v.person_id WHERE v.id = ANY($1::text[])`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, Object.assign(new ReviewVoice(), row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** What residents wrote with their verdicts. */
export const voiceList = {
  pages: pageLoader(voices),
  count: countLoader(voices),
  nodes: voiceById,
};
