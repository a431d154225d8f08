import { recordAudit } from '../../../../foundation/audit.js';
import type { Transaction } from '../../../../foundation/database/transaction.js';
import type { Platform } from '../../../../foundation/platform.js';
import { accessChanged } from '../../../accounts/access-changed.js';
import { residenceNews } from '../register.events.js';

/** What is being brought in, by whom. */
export interface Merge {
  importId: string;
  communityId: string;
  actorId: string;
  /** Lines that are not in the file go, and with them the residence of whoever was matched with one. */
  replace: boolean;
}

/** Brings `staged_line` into the register, all in the transaction. */
export async function mergeLines(platform: Platform, tx: Transaction, merge: Merge): Promise<void> {
  const { client } = tx;
  const { importId, communityId, actorId, replace } = merge;
  await client.query(
    `INSERT INTO register_line AS l (community_id, key_hash, area_id, phone_hash, email_hash, typed_hash, floor_area, import_id)
     SELECT $1, s.key_hash, s.area_id, s.phone_hash, s.email_hash, s.typed_hash, s.floor_area, $2 FROM staged_line s
     ORDER BY s.key_hash
     ON CONFLICT (community_id, key_hash) DO UPDATE SET area_id = excluded.area_id, phone_hash = excluded.phone_hash,
       email_hash = excluded.email_hash, typed_hash = excluded.typed_hash, floor_area = excluded.floor_area,
       import_id = excluded.import_id
     WHERE (l.area_id, l.phone_hash, l.email_hash, l.typed_hash, l.floor_area) IS DISTINCT FROM
       (excluded.area_id, excluded.phone_hash, excluded.email_hash, excluded.typed_hash, excluded.floor_area)`,
    [communityId, importId],
  );
  await moveMatched(platform, tx, communityId);
  if (replace) await endGone(platform, tx, merge);
  await recordAudit(tx, { communityId, actorId, kind: 'REGISTER_IMPORTED', subjectId: importId });
}

/** Whoever was matched with a line lives where it says now, and owns what it says. */
async function moveMatched(
  platform: Platform,
  tx: Transaction,
  communityId: string,
): Promise<void> {
  const { rows } = await tx.client.query<{ personId: string }>(
    `UPDATE register_entry e SET area_id = l.area_id, floor_area = l.floor_area FROM register_line l
     WHERE l.community_id = $1 AND e.community_id = $1 AND e.person_id = l.claimed_by_id AND e.way = 'IMPORT'
       AND (e.area_id, e.floor_area) IS DISTINCT FROM (l.area_id, l.floor_area) RETURNING e.person_id AS "personId"`,
    [communityId],
  );
  for (const { personId } of rows) accessChanged(platform, tx, personId);
}

async function endGone(
  platform: Platform,
  tx: Transaction,
  { communityId, actorId }: Merge,
): Promise<void> {
  // Two statements: who is matched with a line at this moment is seen by the second.
  const gone = await tx.client.query<{ claimedById: string | null }>(
    `DELETE FROM register_line g WHERE g.community_id = $1
       AND NOT EXISTS (SELECT 1 FROM staged_line x WHERE x.key_hash = g.key_hash)
     RETURNING g.claimed_by_id AS "claimedById"`,
    [communityId],
  );
  const { rows } = await tx.client.query<{ personId: string }>(
    `DELETE FROM register_entry e WHERE e.community_id = $1 AND e.person_id = ANY($2::text[]) AND e.way = 'IMPORT'
     RETURNING e.person_id AS "personId"`,
    [communityId, gone.rows.flatMap(({ claimedById }) => claimedById ?? [])],
  );
  for (const { personId } of rows) {
    const entry = { communityId, actorId, subjectId: personId, reason: 'NO_LONGER_LISTED' };
    await recordAudit(tx, { ...entry, kind: 'RESIDENCE_ENDED' });
    tx.record(residenceNews('RESIDENCE_ENDED', { communityId, personId }));
    accessChanged(platform, tx, personId);
  }
}
