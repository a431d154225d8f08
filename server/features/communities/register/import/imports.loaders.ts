import { defineLoader, groupedBy } from '../../../../foundation/loaders/index.js';
import { IMPORT_COLUMNS, type ImportRow } from './import-gauge.js';
import type { TypedField } from './register-field.js';

/** Imports by id; only for those who may know. */
export const importById = defineLoader<string, ImportRow | null>(async (ids, { platform }) => {
  const rows: ImportRow[] = await platform.db.query(
    `SELECT ${IMPORT_COLUMNS} FROM register_import i WHERE i.id = ANY($1::text[])`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** The latest imports of each community. */
export const importsOf = defineLoader<string, ImportRow[]>(async (ids, { platform }) => {
  const rows: ImportRow[] = await platform.db.query(
    `SELECT x.* FROM unnest($1::text[]) AS c (id) CROSS JOIN LATERAL (
       SELECT ${IMPORT_COLUMNS} FROM register_import i WHERE i.community_id = c.id ORDER BY i.id DESC LIMIT 10) x`,
    [ids],
  );
  return groupedBy(ids, rows, ({ communityId }) => communityId);
});

/** What people type in each community to be matched with its register: as its latest import has it. */
export const matchingOf = defineLoader<string, TypedField[]>(async (ids, { platform }) => {
  const rows: { communityId: string; matching: TypedField[] }[] = await platform.db.query(
    `SELECT DISTINCT ON (community_id) community_id AS "communityId", matching FROM register_import
     WHERE community_id = ANY($1::text[]) AND state = 'DONE' ORDER BY community_id, id DESC`,
    [ids],
  );
  const byCommunity = new Map(rows.map(({ communityId, matching }) => [communityId, matching]));
  return ids.map((id) => byCommunity.get(id) ?? []);
});
