import { Any } from 'typeorm';
import {
  defineLoader,
  entitiesOf,
  entityById,
  groupedBy,
  onlyVisible,
} from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { anyBoardById, boardSeenBy, onVisibleBoard } from '../communities/communities.loaders.js';
import { CommitmentDelay } from './commitment-delay.js';
import { Commitment } from './commitment.js';
import { Outcome } from './outcome.js';

/** The database's clock, read once for all that may be late. */
export const databaseClock = defineLoader<'now', Date>(async (keys, { platform }) => {
  const rows: { now: Date }[] = await platform.db.query('SELECT clock_timestamp() AS now');
  return keys.map(() => rows[0]!.now);
});

/** What each decision came to; null before it has closed. */
export const outcomeOfDecision = defineLoader<string, Outcome | null>(async (ids, { platform }) => {
  const found = await platform.db.manager.findBy(Outcome, { decisionId: Any([...ids]) });
  const byDecision = new Map(found.map((outcome) => [outcome.decisionId, outcome]));
  return ids.map((id) => byDecision.get(id) ?? null);
});

/** Outcomes by id; null where there is none that the viewer may see. */
export const outcomeById = onlyVisible(
  entityById(Outcome, { boardId: anyBoardById }),
  onVisibleBoard,
);

/** Promises by id; null where there is none that the viewer may see. */
export const commitmentById = onlyVisible(
  entityById(Commitment, { boardId: anyBoardById }),
  onVisibleBoard,
);

/** What is overdue comes first, then what is due next, and what is settled last; the order needs no clock. */
const dueFirst: Keyset = {
  name: 'commitments',
  from: 'commitment t',
  parent: 't.board_id',
  keys: [
    { sql: '(t.settled_at IS NOT NULL)::int::bigint', type: 'bigint' },
    { sql: 'COALESCE(t.due_at, t.answer_by)', type: 'timestamptz' },
    { sql: 't.position::bigint', type: 'bigint' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'ASC',
  id: 't.id',
};

const ofOutcome: Keyset = { ...dueFirst, name: 'commitments.outcome', parent: 't.outcome_id' };

const ofUnit: Keyset = {
  ...dueFirst,
  name: 'commitments.unit',
  from: 'commitment t JOIN board b ON b.id = t.board_id',
  parent: 't.unit_id',
  visible: (viewer) => boardSeenBy(viewer, 'b'),
};

function listOf(keyset: Keyset) {
  return { pages: pageLoader(keyset), count: countLoader(keyset), nodes: commitmentById };
}

/** The promises of a board, of an outcome, and those that a body leads. */
export const commitmentLists = {
  board: listOf(dueFirst),
  outcome: listOf(ofOutcome),
  unit: listOf(ofUnit),
};

/** The ids of the bodies that help with each promise. */
export const helperIdsOf = defineLoader<string, string[]>(async (ids, { platform }) => {
  const rows: { commitmentId: string; unitId: string }[] = await platform.db.query(
    `SELECT commitment_id AS "commitmentId", unit_id AS "unitId" FROM commitment_helper
     WHERE commitment_id = ANY($1::text[]) ORDER BY unit_id`,
    [ids],
  );
  const groups = groupedBy(ids, rows, ({ commitmentId }) => commitmentId);
  return groups.map((group) => group.map(({ unitId }) => unitId));
});

/** How each promise was put off, its steps included, oldest first. */
export const delaysOf = entitiesOf(CommitmentDelay, 'commitmentId', 'asked_at, id');
