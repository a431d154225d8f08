import {
  defineLoader,
  defineViewerLoader,
  entityById,
  onlyVisible,
} from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { anyBoardById, onVisibleBoard } from '../communities/communities.loaders.js';
import { countUnanswered } from './count-unanswered.js';
import { Objection } from './objection.js';

/** Objections by id; null where there is none that the viewer may see. */
export const objectionById = onlyVisible(
  entityById(Objection, { boardId: anyBoardById }),
  onVisibleBoard,
);

const oldestFirst: Keyset = {
  name: 'objections',
  from: 'objection t',
  parent: 't.decision_id',
  keys: [
    { sql: 't.created_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'ASC',
  id: 't.id',
};

/** The objections to a decision, oldest first. */
export const objectionList = {
  pages: pageLoader(oldestFirst),
  count: countLoader(oldestFirst),
  nodes: objectionById,
};

/** How many objections to each decision wait for their answer. */
export const unansweredObjections = defineLoader<string, number>((ids, { platform }) =>
  countUnanswered(platform.db.manager, ids),
);

/** Whether the viewer has objected to each decision. */
export const viewerObjected = defineViewerLoader<string, boolean>(
  async (ids, { platform, viewer }) => {
    if (!viewer.personId) return ids.map(() => false);
    const rows: { id: string }[] = await platform.db.query(
      'SELECT decision_id AS id FROM objection WHERE author_id = $1 AND decision_id = ANY($2::text[])',
      [viewer.personId, ids],
    );
    const found = new Set(rows.map(({ id }) => id));
    return ids.map((id) => found.has(id));
  },
);
