import type { RequestContext } from '../../foundation/context.js';
import { entitiesOf, entityById, onlyVisible } from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { hasRole, Role, type Viewer } from '../../foundation/viewer.js';
import { Area } from './area.js';
import { Board } from './board.js';
import { canSeeBoard } from './communities.policy.js';
import { Community } from './community.js';
import { Unit } from './unit.js';

/** Communities by id. */
export const communityById = entityById(Community);

/** Areas by id. */
export const areaById = entityById(Area);

/** Boards by id, whoever may see them: for what comes along with them. */
export const anyBoardById = entityById(Board);

/** Boards by id; null where there is none that the viewer may see. */
export const boardById = onlyVisible(anyBoardById, (board, { viewer }) =>
  canSeeBoard(viewer, board),
);

/** Whether what stands on a board is there for the viewer: where the board is. */
export async function onVisibleBoard(
  { boardId }: { boardId: string },
  { loaders }: RequestContext,
): Promise<boolean> {
  return (await loaders.load(boardById, boardId)) !== null;
}

/** Units by id. */
export const unitById = entityById(Unit);

/** The units of each community, in order of making. */
export const unitsOfCommunity = entitiesOf(Unit, 'communityId', 'id');

const communities: Keyset = {
  name: 'communities',
  from: 'community t',
  parent: null,
  keys: [
    { sql: 't.created_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'ASC',
  id: 't.id',
};

const boards: Keyset = {
  name: 'boards',
  from: 'board t',
  parent: 't.community_id',
  visible: (viewer) => boardSeenBy(viewer, 't'),
  keys: [
    { sql: 't.created_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.id',
};

/** All communities, oldest first. */
export const communityList = {
  pages: pageLoader(communities),
  count: countLoader(communities),
  nodes: communityById,
};

/** A community's boards, newest first. */
export const boardList = {
  pages: pageLoader(boards),
  count: countLoader(boards),
  nodes: boardById,
};

/**
 * The same as `canSeeBoard`, in SQL, so that neither pages nor counts tell of boards that are not there for the viewer;
 * `board` is the alias of their table.
 */
export function boardSeenBy(viewer: Viewer, board: string): { sql: string; values: unknown[] } {
  if (hasRole(viewer, Role.ADMINISTRATOR, null)) return { sql: 'true', values: [] };
  const works = viewer.roles
    .filter(({ role }) => role !== Role.RESIDENT)
    .map(({ communityId }) => communityId);
  return {
    sql: `(${board}.visibility = 'PUBLIC' OR ${board}.community_id = ANY(?::text[]) OR ?
      OR (${board}.visibility = 'ROLL' AND ${board}.area_id = ANY(?::text[]))
      OR (${board}.community_id = ANY(?::text[]) AND (${board}.visibility = 'MEMBERS' OR ${board}.area_id IS NULL)))`,
    values: [works, works.includes(null), viewer.areaIds, viewer.residentOf],
  };
}
