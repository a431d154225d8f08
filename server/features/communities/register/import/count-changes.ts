import type { Transaction } from '../../../../foundation/database/transaction.js';

/** What bringing in the staged lines would change. */
export interface ImportCounts {
  added: number;
  changed: number;
  same: number;
  /** On the register, but not in the file. */
  gone: number;
  /** Of those gone, how many are residents by nothing else than the register. */
  goneResidents: number;
}

const SAME = `(l.area_id, l.phone_hash, l.email_hash, l.typed_hash, l.floor_area)
  IS NOT DISTINCT FROM (s.area_id, s.phone_hash, s.email_hash, s.typed_hash, s.floor_area)`;

/** Compares `staged_line` with the register as it is. */
export async function countChanges(
  { client }: Transaction,
  communityId: string,
): Promise<ImportCounts> {
  const { rows } = await client.query<ImportCounts>(
    `SELECT count(*) FILTER (WHERE l.key_hash IS NULL)::int AS added,
       count(*) FILTER (WHERE l.key_hash IS NOT NULL AND NOT ${SAME})::int AS changed,
       count(*) FILTER (WHERE l.key_hash IS NOT NULL AND ${SAME})::int AS same,
       (SELECT count(*) FROM register_line g WHERE g.community_id = $1
          AND NOT EXISTS (SELECT 1 FROM staged_line x WHERE x.key_hash = g.key_hash))::int AS gone,
       (SELECT count(*) FROM register_line g JOIN register_entry e
            ON e.community_id = g.community_id AND e.person_id = g.claimed_by_id AND e.way = 'IMPORT'
          WHERE g.community_id = $1
            AND NOT EXISTS (SELECT 1 FROM staged_line x WHERE x.key_hash = g.key_hash))::int AS "goneResidents"
     FROM staged_line s LEFT JOIN register_line l ON l.community_id = $1 AND l.key_hash = s.key_hash`,
    [communityId],
  );
  return rows[0]!;
}
