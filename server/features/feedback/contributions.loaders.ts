import { defineViewerLoader } from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import type { Contribution } from './contribution.js';

/**
 * Everything everybody contributed; backing that was carried over stands where it was given, and whoever starts an
 * initiative is not told a second time that they back it. An initiative is on the board that was opened on it. The
 * condition on the person reaches into each part, which has an index for it.
 */
const ALL = `(
  SELECT 'PROPOSAL' AS kind, 'PROPOSAL-' || p.id AS id, p.author_id AS person_id, p.board_id, p.published_at AS at,
    p.id AS proposal_id, NULL::text AS comment_id, NULL::text AS decision_id, NULL::text AS initiative_id
  FROM proposal p
  UNION ALL
  SELECT 'COMMENT', 'COMMENT-' || c.id, c.author_id, c.board_id, c.created_at, c.proposal_id, c.id, NULL, NULL FROM comment c
  UNION ALL
  SELECT 'BACKING', 'BACKING-' || s.proposal_id, s.person_id, p.board_id, s.supported_at, s.proposal_id, NULL, NULL, NULL
  FROM proposal_support s JOIN proposal p ON p.id = s.proposal_id WHERE s.carried_from_id IS NULL
  UNION ALL
  SELECT 'BALLOT', 'BALLOT-' || b.decision_id, b.voter_id, d.board_id, b.cast_at, NULL, NULL, b.decision_id, NULL
  FROM ballot b JOIN decision d ON d.id = b.decision_id WHERE b.superseded_at IS NULL
  UNION ALL
  SELECT 'INITIATIVE', 'INITIATIVE-' || i.id, i.starter_id, i.board_id, i.started_at, NULL, NULL, NULL, i.id
  FROM initiative i
  UNION ALL
  SELECT 'INITIATIVE_BACKING', 'INITIATIVE_BACKING-' || s.initiative_id, s.person_id, i.board_id, s.supported_at,
    NULL, NULL, NULL, s.initiative_id
  FROM initiative_support s JOIN initiative i ON i.id = s.initiative_id WHERE s.person_id <> i.starter_id) t`;

const COLUMNS = `t.id, t.kind, t.at, t.person_id AS "personId", t.board_id AS "boardId",
  t.proposal_id AS "proposalId", t.comment_id AS "commentId", t.decision_id AS "decisionId",
  t.initiative_id AS "initiativeId"`;

const ofPerson: Keyset = {
  name: 'contributions',
  from: ALL,
  parent: 't.person_id',
  filter: 't.kind = $filter',
  keys: [
    { sql: 't.at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.id',
};

const onBoard: Keyset = {
  ...ofPerson,
  name: 'contributions.board',
  parent: 't.board_id',
  // The viewer's own, and nobody's for a visitor.
  visible: ({ personId }) => ({ sql: 't.person_id = ?::text', values: [personId] }),
};

/** The viewer's own contributions by id. */
const ownById = defineViewerLoader<string, Contribution | null>(
  async (ids, { platform, viewer }) => {
    const rows: Contribution[] = await platform.db.query(
      `SELECT ${COLUMNS} FROM ${ALL} WHERE t.person_id = $1 AND t.id = ANY($2::text[])`,
      [viewer.personId, ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  },
);

/** The viewer's contributions, newest first: all of them, or those on a board. */
export const contributionLists = {
  all: { pages: pageLoader(ofPerson), count: countLoader(ofPerson), nodes: ownById },
  board: { pages: pageLoader(onBoard), count: countLoader(onBoard), nodes: ownById },
};
