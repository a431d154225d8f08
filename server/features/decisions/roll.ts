import { In } from 'typeorm';
import { defineLoader, defineViewerLoader, groupedBy } from '../../foundation/loaders/index.js';
import { Area } from '../communities/area.js';
import { rulesOf } from '../communities/current-rules.js';
import { suppressed } from '../../foundation/privacy/suppress.js';

/** SQL of who would be on a roll: the entries `r` of a community's register that lie in an area, or all where it is null. */
export const REGISTERED = (community: string, area: string) =>
  `r.community_id = ${community} AND (${area}::text IS NULL OR EXISTS (
     SELECT 1 FROM area a WHERE a.id = r.area_id AND a.path @> ARRAY[${area}::text]))`;

/** SQL: whoever is on a roll of owners has a floor area on the register; `owners` is a boolean. */
export const OWNING = (owners: string) => `(NOT ${owners} OR r.floor_area IS NOT NULL)`;

/** A decision whose roll is asked for before it is frozen. */
export interface RollScope {
  communityId: string;
  areaId: string | null;
  /** Owners alone. */
  owners: boolean;
}

/** How many would be on a roll if it were frozen now; null where so few are that the figure would tell of them. */
export const expectedRoll = defineViewerLoader<RollScope, number | null>(
  async (scopes, context) => {
    const rows: { size: number }[] = await context.platform.db.query(
      `SELECT (SELECT count(*) FROM register_entry r WHERE ${REGISTERED('s.community', 's.area')} AND ${OWNING('s.owners')}) AS size
       FROM unnest($1::text[], $2::text[], $3::boolean[]) WITH ORDINALITY AS s (community, area, owners, place) ORDER BY s.place`,
      [
        scopes.map(({ communityId }) => communityId),
        scopes.map(({ areaId }) => areaId),
        scopes.map(({ owners }) => owners),
      ],
    );
    return Promise.all(
      scopes.map(async ({ communityId }, index) => {
        const { values } = await context.loaders.load(rulesOf, communityId);
        const { size } = rows[index]!;
        return suppressed(size, values.minimumSample) ? null : size;
      }),
    );
  },
  ({ communityId, areaId, owners }) => `${communityId}/${areaId}/${owners}`,
);

/** The areas that lie within each area, the larger before the smaller. */
export const areasWithin = defineLoader<string, Area[]>(async (ids, { platform }) => {
  const rows: { id: string; within: string }[] = await platform.db.query(
    `SELECT a.id, w.id AS within FROM unnest($1::text[]) AS w (id)
     JOIN area a ON a.path @> ARRAY[w.id] AND a.id <> w.id ORDER BY cardinality(a.path), a.id`,
    [ids],
  );
  const found = await platform.db.manager.findBy(Area, { id: In(rows.map(({ id }) => id)) });
  const byId = new Map(found.map((area) => [area.id, area]));
  const groups = groupedBy(ids, rows, ({ within }) => within);
  return groups.map((group) => group.map(({ id }) => byId.get(id)!));
});
