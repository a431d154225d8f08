import { defineLoader } from '../../foundation/loaders/index.js';

/** What to look for on which board. */
export interface SimilarRequest {
  boardId: string;
  text: string;
  first: number;
}

/** Less alike than this is not worth a glance. */
const ALIKE = 0.45;

/** More than a title has; a whole page would be like everything. */
const MOST_CHARACTERS = 200;

/**
 * The ids of a board's proposals that are like a text, most alike first; what has been merged leads to what it is part
 * of. Words of spaced scripts are compared by trigrams. Chinese, too short for those, goes by the pairs of neighbouring
 * characters that both have, and a little by the single ones: 河边的椅子 finds 河边长椅.
 */
export const similarTo = defineLoader<SimilarRequest, string[]>(
  (requests, { platform }) =>
    Promise.all(
      requests.map(async ({ boardId, text, first }) => {
        const wanted = [...text.trim()].slice(0, MOST_CHARACTERS).join('');
        const rows = await platform.db.query<{ id: string }[]>(FIND, [boardId, wanted, first]);
        return rows.map(({ id }) => id);
      }),
    ),
  (request) => JSON.stringify(request),
);

const FIND = `WITH asked AS (
    SELECT $2::text AS words, character_pieces($2, 2) AS pairs, character_pieces($2, 1) AS signs),
  found AS (
    SELECT p.id, p.merged_into_id, every_language(p.title) AS words, character_pieces(every_language(p.title), 2) AS pairs,
      character_pieces(every_language(p.title), 1) AS signs,
      character_pieces(left(every_language(p.body), 1000), 2) AS body_pairs
    FROM proposal p, asked a WHERE p.board_id = $1 AND p.hidden_at IS NULL AND (
      character_pieces(every_language(p.title), 2) && a.pairs
      OR character_pieces(left(every_language(p.body), 1000), 2) && a.pairs
      OR every_language(p.title) %> a.words OR every_language(p.title) % a.words)),
  rated AS (
    SELECT coalesce(f.merged_into_id, f.id) AS id, max(greatest(
      0.6 * shared_pieces(a.pairs, f.pairs) / nullif(least(cardinality(a.pairs), cardinality(f.pairs)), 0)
        + 0.4 * shared_pieces(a.signs, f.signs) / nullif(least(cardinality(a.signs), cardinality(f.signs)), 0),
      CASE WHEN cardinality(a.pairs) > 1 THEN 0.7 * shared_pieces(a.pairs, f.body_pairs) / cardinality(a.pairs) END,
      similarity(a.words, f.words), word_similarity(a.words, f.words), 0.9 * word_similarity(f.words, a.words)
    )) AS likeness
    FROM found f, asked a GROUP BY 1)
  SELECT r.id FROM rated r JOIN proposal_summary y ON y.proposal_id = r.id JOIN proposal t ON t.id = r.id
  WHERE r.likeness >= ${ALIKE} AND t.hidden_at IS NULL
  ORDER BY r.likeness DESC, y.supports DESC, r.id DESC LIMIT $3`;
