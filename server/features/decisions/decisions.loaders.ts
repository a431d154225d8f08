import {
  defineLoader,
  defineViewerLoader,
  entitiesOf,
  entityById,
  onlyVisible,
} from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { anyBoardById, onVisibleBoard } from '../communities/communities.loaders.js';
import { Decision } from './decision.js';
import { DecisionOption } from './decision-option.js';
import type { BallotWay } from './paper/ballot-way.js';
import type { ShownBallot } from './shown-ballot.js';

/** Decisions by id; null where there is none that the viewer may see. */
export const decisionById = onlyVisible(
  entityById(Decision, { boardId: anyBoardById }),
  onVisibleBoard,
);

/** The decisions of each board, newest first. */
export const decisionsOfBoard = entitiesOf(Decision, 'boardId', 'created_at DESC, id DESC');

/** The options of each decision, in the order of the ballot. */
export const optionsOfDecision = entitiesOf(DecisionOption, 'decisionId', 'position');

/** In which way the viewer casts in each decision; null where they are not on its roll. */
export const viewerWay = defineViewerLoader<string, BallotWay | null>(
  async (ids, { platform, viewer }) => {
    if (!viewer.personId) return ids.map(() => null);
    const rows: { id: string; way: BallotWay }[] = await platform.db.query(
      'SELECT decision_id AS id, way FROM roll_entry WHERE person_id = $1 AND decision_id = ANY($2::text[])',
      [viewer.personId, ids],
    );
    const ways = new Map(rows.map(({ id, way }) => [id, way]));
    return ids.map((id) => ways.get(id) ?? null);
  },
);

const COLUMNS =
  'leaf, decision_id AS "decisionId", voter_id AS "voterId", choice, cast_at AS "castAt"';

/** The viewer's own ballot in each decision; null where there is none. */
export const viewerBallot = defineViewerLoader<string, ShownBallot | null>(
  async (ids, { platform, viewer }) => {
    if (!viewer.personId) return ids.map(() => null);
    const rows: ShownBallot[] = await platform.db.query(
      `SELECT ${COLUMNS} FROM ballot
     WHERE voter_id = $1 AND decision_id = ANY($2::text[]) AND superseded_at IS NULL`,
      [viewer.personId, ids],
    );
    const byDecision = new Map(rows.map((row) => [row.decisionId, row]));
    return ids.map((id) => byDecision.get(id) ?? null);
  },
);

/** Ballots by leaf. */
const ballotByLeaf = defineLoader<string, ShownBallot | null>(async (leaves, { platform }) => {
  const rows: ShownBallot[] = await platform.db.query(
    `SELECT ${COLUMNS} FROM ballot WHERE leaf = ANY($1::text[])`,
    [leaves],
  );
  const byLeaf = new Map(rows.map((row) => [row.leaf, row]));
  return leaves.map((leaf) => byLeaf.get(leaf) ?? null);
});

/** In order of voter, which doesn't tell who came when. */
const countedBallots: Keyset = {
  name: 'ballots',
  from: 'ballot t',
  parent: 't.decision_id',
  where: 't.superseded_at IS NULL',
  keys: [{ sql: 't.voter_id', type: 'text' }],
  direction: 'ASC',
  id: 't.leaf',
};

/** The ballots of a decision that count. */
export const ballotList = {
  pages: pageLoader(countedBallots),
  count: countLoader(countedBallots),
  nodes: ballotByLeaf,
};
