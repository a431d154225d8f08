import { inTransaction } from '../../../../foundation/database/transaction.js';
import { UploadRefusal } from '../../../../foundation/files/upload-refusal.js';
import { kindOfId, newId } from '../../../../foundation/ids.js';
import type { Platform } from '../../../../foundation/platform.js';
import { Role, type Viewer } from '../../../../foundation/viewer.js';

/** What a register's file may be. */
export const REGISTER_LIMITS = { megabytes: 20, perDay: 20 } as const;

/** Whether somebody may send a register at all: whoever administers something. */
export function maySendRegister({ roles }: Pick<Viewer, 'roles'>): boolean {
  return roles.some(({ role }) => role === Role.ADMINISTRATOR);
}

const keyOf = (id: string) => `registers/${id}.csv`;

/** Keeps a register's file for its sender alone, until it is brought in or a day has passed. */
export async function storeRegister(
  platform: Platform,
  ownerId: string,
  bytes: Buffer,
): Promise<{ id: string; bytes: number }> {
  if (bytes.length === 0) throw new UploadRefusal('EMPTY', 'empty');
  const id = newId('registerUpload');
  try {
    await inTransaction(platform, async ({ client }) => {
      await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('sending:' || $1, 0))`, [
        ownerId,
      ]);
      const { rows } = await client.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM register_upload WHERE owner_id = $1`,
        [ownerId],
      );
      const { perDay } = REGISTER_LIMITS;
      if (rows[0]!.count >= perDay)
        throw new UploadRefusal('RATE_LIMITED', 'tooManyRegisters', { perDay }, 3_600);
      await client.query('INSERT INTO register_upload (id, owner_id, bytes) VALUES ($1, $2, $3)', [
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
export async function registerBytes(
  { db, files }: Platform,
  ownerId: string,
  id: string,
): Promise<Buffer | null> {
  if (kindOfId(id) !== 'registerUpload') return null;
  const rows: unknown[] = await db.query(
    'SELECT 1 FROM register_upload WHERE id = $1 AND owner_id = $2',
    [id, ownerId],
  );
  return rows.length > 0 ? files.get(keyOf(id)) : null;
}

/** Lets go of a file: its bytes before its row, so that nothing is left that nobody finds. */
export async function removeRegister({ db, files }: Platform, id: string): Promise<void> {
  await files.remove(keyOf(id));
  await db.query('DELETE FROM register_upload WHERE id = $1', [id]);
}

/** Lets go of files that were not brought in for a day. */
export async function removeOldRegisters(platform: Platform): Promise<void> {
  const rows: { id: string }[] = await platform.db.query(
    `SELECT id FROM register_upload WHERE sent_at < clock_timestamp() - interval '1 day'`,
  );
  for (const { id } of rows) await removeRegister(platform, id);
}
