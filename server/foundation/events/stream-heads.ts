import { defineLoader } from '../loaders/index.js';

/** How many events each stream has, which is the number of its latest. */
export const headOf = defineLoader<string, number>(async (ids, { platform }) => {
  const rows: { id: string; seq: number }[] = await platform.db.query(
    'SELECT stream_id AS id, seq FROM stream_head WHERE stream_id = ANY($1::text[])',
    [ids],
  );
  const heads = new Map(rows.map(({ id, seq }) => [id, seq]));
  return ids.map((id) => heads.get(id) ?? 0);
});
