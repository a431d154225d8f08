import { defineLoader, defineViewerLoader } from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { unlessSuppressed } from '../../foundation/privacy/suppress.js';
import { areaById } from './communities.loaders.js';
import { rulesOf } from './current-rules.js';

const children: Keyset = {
  name: 'areas.children',
  from: 'area t',
  parent: 't.parent_id',
  keys: [{ sql: 't.id', type: 'text' }],
  direction: 'ASC',
  id: 't.id',
};

/** The areas directly within one, in order of making. */
export const childAreaList = {
  pages: pageLoader(children),
  count: countLoader(children),
  nodes: areaById,
};

/** The community that each area is, or is a part of, by id; null for a street, and for what no community has yet. */
export const communityIdOfArea = defineLoader<string, string | null>(async (ids, { platform }) => {
  const rows: { id: string; communityId: string }[] = await platform.db.query(
    `SELECT a.id, c.id AS "communityId" FROM area a JOIN community c ON c.area_id = ANY (a.path)
     WHERE a.id = ANY($1::text[])`,
    [ids],
  );
  const found = new Map(rows.map(({ id, communityId }) => [id, communityId]));
  return ids.map((id) => found.get(id) ?? null);
});

// The fewest of an area, of those beside it, and of who hangs on what all these lie in: whoever knows the whole could
// else find a small one by subtracting the others.
const REGISTERED = `SELECT a.id, c.id AS "communityId", g.people, g.fewest
  FROM area a JOIN community c ON c.area_id = ANY (a.path)
  CROSS JOIN LATERAL (
    SELECT max(part.people) FILTER (WHERE part.id = a.id) AS people, min(part.people) AS fewest
    FROM (SELECT s.id, count(*) AS people FROM register_entry e
        JOIN area i ON i.id = e.area_id JOIN area s ON s.id = ANY (i.path)
        WHERE s.id = a.id OR (s.parent_id = a.parent_id AND a.id <> c.area_id) GROUP BY s.id
      UNION ALL
      SELECT NULL, count(*) FROM register_entry e
        WHERE e.area_id = a.parent_id AND a.id <> c.area_id HAVING count(*) > 0) part) g
  WHERE a.id = ANY($1::text[])`;

interface RegisteredRow {
  id: string;
  communityId: string;
  people: number | null;
  fewest: number | null;
}

/** How many are registered within each area; null where so few are that a number would tell who. */
export const registeredIn = defineViewerLoader<string, number | null>(async (ids, context) => {
  const rows: RegisteredRow[] = await context.platform.db.query(REGISTERED, [ids]);
  const shown = new Map<string, number | null>();
  for (const { id, communityId, people, fewest } of rows) {
    const { values } = await context.loaders.load(rulesOf, communityId);
    shown.set(id, unlessSuppressed(people ? fewest! : 0, values.minimumSample, people));
  }
  return ids.map((id) => shown.get(id) ?? null);
});
