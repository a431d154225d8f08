import { kindOfId } from '../ids.js';
import type { Transaction } from '../database/transaction.js';

/**
 * Gives files of their sender to what they are to belong to; they never belong to anything else. Answers with the place
 * in the list of the first that can't be given (not there, somebody else's, already given, or named twice), else null:
 * then the caller has to refuse, which undoes the rest.
 */
export async function attachFiles(
  { manager }: Transaction,
  { ownerId, subjectId, fileIds }: { ownerId: string; subjectId: string; fileIds: string[] },
): Promise<number | null> {
  // An update through TypeORM answers with rows and their count.
  const [given]: [{ id: string }[], number] = await manager.query(
    `UPDATE file SET subject_id = $1, attached_at = clock_timestamp()
     WHERE id = ANY($2::text[]) AND owner_id = $3 AND subject_id IS NULL RETURNING id`,
    [subjectId, fileIds.filter((id) => kindOfId(id) === 'file'), ownerId],
  );
  const place = fileIds.findIndex(
    (id, index) => fileIds.indexOf(id) < index || !given.some((file) => file.id === id),
  );
  return place < 0 ? null : place;
}
