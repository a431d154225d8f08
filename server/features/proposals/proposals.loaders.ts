import {
  defineLoader,
  defineViewerLoader,
  entityById,
  onlyVisible,
} from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { personById } from '../accounts/accounts.loaders.js';
import { anyBoardById, onVisibleBoard } from '../communities/communities.loaders.js';
import { Proposal } from './proposal.js';

/** Proposals by id, whoever may see them: for what comes along with them. */
export const anyProposalById = entityById(Proposal, {
  boardId: anyBoardById,
  authorId: personById,
});

/** Proposals by id; null where there is none that the viewer may see. */
export const proposalById = onlyVisible(
  anyProposalById,
  async (proposal, context) => !proposal.hiddenAt && (await onVisibleBoard(proposal, context)),
);

/** How many back each proposal, and when that was counted (database clock, microseconds). */
export const supportOf = defineLoader<string, { count: number; version: number }>(
  async (ids, { platform }) => {
    const rows: { id: string; count: number; version: number }[] = await platform.db.query(
      `SELECT p.id, (SELECT count(*) FROM proposal_support s WHERE s.proposal_id = p.id) AS count,
         (extract(epoch FROM statement_timestamp()) * 1000000)::bigint AS version
       FROM unnest($1::text[]) AS p (id)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id)!);
  },
);

/** Whether the viewer backs each proposal. */
export const backedByViewer = defineViewerLoader<string, boolean>(
  async (ids, { platform, viewer }) => {
    if (!viewer.personId) return ids.map(() => false);
    const rows: { proposalId: string }[] = await platform.db.query(
      `SELECT proposal_id AS "proposalId" FROM proposal_support
     WHERE person_id = $1 AND proposal_id = ANY($2::text[])`,
      [viewer.personId, ids],
    );
    const backed = new Set(rows.map((row) => row.proposalId));
    return ids.map((id) => backed.has(id));
  },
);

const mostBacked: Keyset = {
  name: 'proposals.most-backed',
  from: 'proposal_summary y JOIN proposal t ON t.id = y.proposal_id',
  parent: 'y.board_id',
  // A merged one is found with what it became part of.
  where: `t.hidden_at IS NULL AND t.status <> 'MERGED'`,
  filter: 't.category = $filter',
  keys: [
    { sql: 'y.supports', type: 'bigint' },
    { sql: 'y.proposal_id', type: 'text' },
  ],
  direction: 'DESC',
  id: 'y.proposal_id',
};

const newest: Keyset = {
  ...mostBacked,
  name: 'proposals.newest',
  from: 'proposal t',
  parent: 't.board_id',
  keys: [
    { sql: 't.published_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  id: 't.id',
};

const count = countLoader(newest);

/** A board's proposals in each order. */
export const proposalLists = {
  MOST_BACKED: { pages: pageLoader(mostBacked), count, nodes: proposalById },
  NEWEST: { pages: pageLoader(newest), count, nodes: proposalById },
};
