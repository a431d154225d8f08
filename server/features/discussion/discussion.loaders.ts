import { defineLoader, entityById, onlyVisible } from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { personById } from '../accounts/accounts.loaders.js';
import { anyBoardById, onVisibleBoard } from '../communities/communities.loaders.js';
import { anyProposalById } from '../proposals/proposals.loaders.js';
import { Comment, CommentStance } from './comment.js';

/** Comments by id; null where there is none that the viewer may see. */
export const commentById = onlyVisible(
  entityById(Comment, {
    boardId: anyBoardById,
    proposalId: anyProposalById,
    authorId: personById,
  }),
  async (comment, context) => !comment.hiddenAt && (await onVisibleBoard(comment, context)),
);

const newest: Keyset = {
  name: 'comments.newest',
  from: 'comment t',
  parent: 't.proposal_id',
  where: 't.parent_id IS NULL AND t.hidden_at IS NULL',
  filter: 't.stance = $filter',
  keys: [
    { sql: 't.created_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.id',
};

const oldest: Keyset = { ...newest, name: 'comments.oldest', direction: 'ASC' };

const replies: Keyset = {
  ...oldest,
  name: 'comments.replies',
  parent: 't.parent_id',
  where: 't.hidden_at IS NULL',
  filter: undefined,
};

const threadCount = countLoader(newest);

/** A proposal's top-level comments in each order. */
export const commentLists = {
  NEWEST: { pages: pageLoader(newest), count: threadCount, nodes: commentById },
  OLDEST: { pages: pageLoader(oldest), count: threadCount, nodes: commentById },
};

/** The replies to a comment, oldest first. */
export const replyList = {
  pages: pageLoader(replies),
  count: countLoader(replies),
  nodes: commentById,
};

const COUNTS = Object.values(CommentStance)
  .map((stance) => `count(*) FILTER (WHERE stance = '${stance}') AS "${stance}"`)
  .join(', ');

/** How many comments of each stance a proposal has, replies included. */
export const commentCountsOf = defineLoader<string, Record<CommentStance, number>>(
  async (ids, { platform }) => {
    const rows: (Record<CommentStance, number> & { id: string })[] = await platform.db.query(
      `SELECT proposal_id AS id, ${COUNTS} FROM comment
       WHERE proposal_id = ANY($1::text[]) AND hidden_at IS NULL GROUP BY 1`,
      [ids],
    );
    const counts = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => counts.get(id) ?? { FOR: 0, AGAINST: 0, NEUTRAL: 0 });
  },
);

/** How many comments a board has in all. */
export const commentCountOfBoard = defineLoader<string, number>(async (ids, { platform }) => {
  const rows: { id: string; count: number }[] = await platform.db.query(
    `SELECT board_id AS id, count(*) AS count FROM comment
     WHERE board_id = ANY($1::text[]) AND hidden_at IS NULL GROUP BY 1`,
    [ids],
  );
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return ids.map((id) => counts.get(id) ?? 0);
});
