import { Any } from 'typeorm';
import {
  defineLoader,
  defineViewerLoader,
  entityById,
  groupedBy,
  onlyVisible,
} from '../../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../../foundation/pagination/keyset.js';
import { Initiative } from './initiative.js';

const isShown = ({ hiddenAt }: Initiative) => hiddenAt === null;

/** Initiatives by id; null where there is none that the viewer may see. */
export const initiativeById = onlyVisible(entityById(Initiative), isShown);

/** The initiative that led to each board; null where none did, or none that the viewer may see. */
export const initiativeOfBoard = onlyVisible(
  defineLoader<string, Initiative | null>(async (boardIds, { platform }) => {
    const found = await platform.db.manager.findBy(Initiative, { boardId: Any([...boardIds]) });
    const byBoard = new Map(found.map((initiative) => [initiative.boardId, initiative]));
    return boardIds.map((id) => byBoard.get(id) ?? null);
  }),
  isShown,
);

/** How many back each initiative, and when that was counted (database clock, microseconds). */
export const initiativeSupportOf = defineLoader<string, { count: number; version: number }>(
  async (ids, { platform }) => {
    const rows: { id: string; count: number; version: number }[] = await platform.db.query(
      `SELECT i.id, (SELECT count(*) FROM initiative_support s WHERE s.initiative_id = i.id) AS count,
         (extract(epoch FROM statement_timestamp()) * 1000000)::bigint AS version
       FROM unnest($1::text[]) AS i (id)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id)!);
  },
);

/** Whether the viewer backs each initiative. */
export const initiativeBackedByViewer = defineViewerLoader<string, boolean>(
  async (ids, { platform, viewer }) => {
    if (!viewer.personId) return ids.map(() => false);
    const rows: { id: string }[] = await platform.db.query(
      `SELECT initiative_id AS id FROM initiative_support
       WHERE person_id = $1 AND initiative_id = ANY($2::text[])`,
      [viewer.personId, ids],
    );
    const backed = new Set(rows.map(({ id }) => id));
    return ids.map((id) => backed.has(id));
  },
);

/** How many are on each community's register. */
export const registerSizeOf = defineLoader<string, number>(async (ids, { platform }) => {
  const rows: { id: string; size: number }[] = await platform.db.query(
    `SELECT community_id AS id, count(*) AS size FROM register_entry
     WHERE community_id = ANY($1::text[]) GROUP BY 1`,
    [ids],
  );
  const sizes = new Map(rows.map(({ id, size }) => [id, size]));
  return ids.map((id) => sizes.get(id) ?? 0);
});

/** The facilitators of each community, by id: they owe the answers. Who facilitates everywhere is none of its own. */
export const facilitatorsOf = defineLoader<string, string[]>(async (ids, { platform }) => {
  const rows: { communityId: string; personId: string }[] = await platform.db.query(
    `SELECT DISTINCT community_id AS "communityId", person_id AS "personId" FROM role_grant
     WHERE role = 'MODERATOR' AND community_id = ANY($1::text[]) ORDER BY 1, 2`,
    [ids],
  );
  const groups = groupedBy(ids, rows, ({ communityId }) => communityId);
  return groups.map((group) => group.map(({ personId }) => personId));
});

/** Those whose clock runs come first in either order, those that are settled last. */
const STANDING = {
  sql: `CASE t.status WHEN 'REACHED' THEN 2 WHEN 'GATHERING' THEN 1 ELSE 0 END`,
  type: 'bigint',
} as const;

const mostBacked: Keyset = {
  name: 'initiatives.most-backed',
  from: 'initiative t',
  parent: 't.community_id',
  where: 't.hidden_at IS NULL',
  filter: 't.status = $filter',
  keys: [
    STANDING,
    {
      sql: '(SELECT count(*) FROM initiative_support s WHERE s.initiative_id = t.id)',
      type: 'bigint',
    },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.id',
};

const newest: Keyset = {
  ...mostBacked,
  name: 'initiatives.newest',
  keys: [STANDING, { sql: 't.started_at', type: 'timestamptz' }, { sql: 't.id', type: 'text' }],
};

const count = countLoader(newest);

/** A community's initiatives in each order. */
export const initiativeLists = {
  MOST_BACKED: { pages: pageLoader(mostBacked), count, nodes: initiativeById },
  NEWEST: { pages: pageLoader(newest), count, nodes: initiativeById },
};
