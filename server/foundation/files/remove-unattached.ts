import { inTransaction } from '../database/transaction.js';
import type { Platform } from '../platform.js';
import { removeBytes } from './store-photo.js';

/** How many are removed in one transaction. */
const BATCH = 100;

/** Removes what was sent and, for a day, given to nothing: a form was left, or a photo taken out of it again. */
export async function removeUnattached(platform: Platform): Promise<void> {
  while (!platform.stopping.aborted && (await removeSome(platform)) === BATCH);
}

/** Bytes go before the row does: if something breaks off, the row is still there to be found the next time. */
function removeSome(platform: Platform): Promise<number> {
  return inTransaction(platform, async ({ manager }) => {
    const [gone]: [{ id: string }[], number] = await manager.query(
      `DELETE FROM file WHERE id IN (
         SELECT id FROM file WHERE subject_id IS NULL AND created_at < clock_timestamp() - interval '1 day'
         ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED)
         AND subject_id IS NULL RETURNING id`,
      [BATCH],
    );
    for (const { id } of gone) await removeBytes(platform, id);
    return gone.length;
  });
}
