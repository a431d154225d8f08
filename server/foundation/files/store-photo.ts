import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { inTransaction } from '../database/transaction.js';
import { newId } from '../ids.js';
import { perPlatform, type Platform } from '../platform.js';
import { PHOTO_LIMITS } from './photo-limits.js';
import { redrawPhoto, type RedrawnPhoto } from './redraw-photo.js';
import { storageKey, StoredFile } from './stored-file.js';
import { takeTurns } from './take-turns.js';
import { UploadRefusal } from './upload-refusal.js';

// Unpacking a photo takes a core and much memory; whoever casts a ballot meanwhile needs them too.
const turnsOf = perPlatform(() => takeTurns({ atOnce: 2, waiting: 30 }));

/** Keeps a photo for the person who sent it. The same bytes again, as after a lost answer, give the same file. */
export async function storePhoto(
  platform: Platform,
  ownerId: string,
  bytes: Buffer,
): Promise<StoredFile> {
  const sha256 = createHash('sha256').update(bytes).digest('base64url');
  const { manager } = platform.db;
  const known = await sentBefore(manager, ownerId, sha256);
  if (known) return known;
  // Asked once beforehand: what would be refused anyway isn't worth the work.
  await insistOnQuota(manager, ownerId);
  const photo = await turnsOf(platform)(() => redrawPhoto(bytes), tooBusy);
  return keep(platform, { ownerId, sha256 }, photo);
}

const tooBusy = () => new UploadRefusal('BUSY', 'busy', {}, 5);

type Sent = Pick<StoredFile, 'ownerId' | 'sha256'>;

async function keep(
  platform: Platform,
  { ownerId, sha256 }: Sent,
  photo: RedrawnPhoto,
): Promise<StoredFile> {
  const id = newId('file');
  try {
    return await inTransaction(platform, async ({ manager }) => {
      // Two at once of the same person come one after the other: neither passes the quota nor is kept twice.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('sending:' || $1, 0))`, [
        ownerId,
      ]);
      const known = await sentBefore(manager, ownerId, sha256);
      if (known) return known;
      await insistOnQuota(manager, ownerId);
      await insert(manager, { id, ownerId, sha256 }, photo);
      await putBytes(platform, id, photo);
      return manager.findOneByOrFail(StoredFile, { id });
    });
  } catch (error) {
    await removeBytes(platform, id);
    throw error;
  }
}

async function insert(
  manager: EntityManager,
  { id, ownerId, sha256 }: Sent & { id: string },
  { full, width, height }: RedrawnPhoto,
): Promise<void> {
  await manager.query(
    `INSERT INTO file (id, owner_id, sha256, type, bytes, width, height, created_at)
     VALUES ($1, $2, $3, 'image/jpeg', $4, $5, $6, clock_timestamp())`,
    [id, ownerId, sha256, full.length, width, height],
  );
}

/** Keeps the bytes of a file, its small copy included. */
export async function putBytes(
  { files }: Platform,
  id: string,
  { full, small }: RedrawnPhoto,
): Promise<void> {
  await files.put(storageKey(id, 'full'), full);
  await files.put(storageKey(id, 'small'), small);
}

/** Lets go of the bytes of a file, its small copy included. */
export async function removeBytes({ files }: Platform, id: string): Promise<void> {
  await files.remove(storageKey(id, 'full'));
  await files.remove(storageKey(id, 'small'));
}

/** The same bytes of the same person that belong to nothing yet. */
function sentBefore(
  manager: EntityManager,
  ownerId: string,
  sha256: string,
): Promise<StoredFile | null> {
  return manager
    .createQueryBuilder(StoredFile, 'file')
    .where({ ownerId, sha256 })
    .andWhere('file.subject_id IS NULL')
    .getOne();
}

async function insistOnQuota(manager: EntityManager, ownerId: string): Promise<void> {
  const rows: { count: number; wait: number }[] = await manager.query(
    `SELECT count(*) AS count,
       ceil(extract(epoch FROM min(created_at) + interval '1 day' - clock_timestamp()))::int AS wait
     FROM file WHERE owner_id = $1 AND created_at > clock_timestamp() - interval '1 day'`,
    [ownerId],
  );
  const { count, wait } = rows[0]!;
  const { perDay } = PHOTO_LIMITS;
  if (count < perDay) return;
  const hours = Math.max(1, Math.ceil(wait / 3_600));
  throw new UploadRefusal('RATE_LIMITED', 'tooManyToday', { perDay, hours }, Math.max(1, wait));
}
