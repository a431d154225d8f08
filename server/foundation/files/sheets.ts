import { inTransaction } from '../database/transaction.js';
import { kindOfId, newId } from '../ids.js';
import type { Platform } from '../platform.js';
import { Role, type Viewer } from '../viewer.js';
import { UploadRefusal } from './upload-refusal.js';

/** What a sheet, a register or ballots as a file, may be. */
export const SHEET_LIMITS = { megabytes: 20, perDay: 20 } as const;

const SENDERS: readonly Role[] = [Role.ADMINISTRATOR, Role.MODERATOR];

/** Whether somebody may send a sheet at all: whoever administers or facilitates something. */
export function maySendSheet({ roles }: Pick<Viewer, 'roles'>): boolean {
  return roles.some(({ role }) => SENDERS.includes(role));
}

// The folder is called by what came on sheets first.
const keyOf = (id: string) => `registers/${id}.csv`;

/** Keeps a sheet for its sender alone, until it is brought in or a day has passed. */
export async function storeSheet(
  platform: Platform,
  ownerId: string,
  bytes: Buffer,
): Promise<{ id: string; bytes: number }> {
  if (bytes.length === 0) throw new UploadRefusal('EMPTY', 'empty');
  const id = newId('sheet');
  try {
    await inTransaction(platform, async ({ client }) => {
      await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('sending:' || $1, 0))`, [
        ownerId,
      ]);
      const { rows } = await client.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM sheet WHERE owner_id = $1`,
        [ownerId],
      );
      const { perDay } = SHEET_LIMITS;
      if (rows[0]!.count >= perDay)
        throw new UploadRefusal('RATE_LIMITED', 'tooManySheets', { perDay }, 3_600);
      await client.query('INSERT INTO sheet (id, owner_id, bytes) VALUES ($1, $2, $3)', [
        id,
        ownerId,
        bytes.length,
      ]);
      await platform.files.put(keyOf(id), bytes);
    });
  } catch (error) {
    await platform.files.remove(keyOf(id));
    throw error;
  }
  return { id, bytes: bytes.length };
}

/** The bytes somebody sent; null for what is not there, or not theirs. */
export async function sheetBytes(
  { db, files }: Platform,
  ownerId: string,
  id: string,
): Promise<Buffer | null> {
  if (kindOfId(id) !== 'sheet') return null;
  const rows: unknown[] = await db.query('SELECT 1 FROM sheet WHERE id = $1 AND owner_id = $2', [
    id,
    ownerId,
  ]);
  return rows.length > 0 ? files.get(keyOf(id)) : null;
}

/** Lets go of a file: its bytes before its row, so that nothing is left that nobody finds. */
export async function removeSheet({ db, files }: Platform, id: string): Promise<void> {
  await files.remove(keyOf(id));
  await db.query('DELETE FROM sheet WHERE id = $1', [id]);
}

/** Lets go of files that were not brought in for a day. */
export async function removeOldSheets(platform: Platform): Promise<void> {
  const rows: { id: string }[] = await platform.db.query(
    `SELECT id FROM sheet WHERE sent_at < clock_timestamp() - interval '1 day'`,
  );
  for (const { id } of rows) await removeSheet(platform, id);
}
