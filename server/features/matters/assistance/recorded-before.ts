import type { RequestContext } from '../../../foundation/context.js';
import type { Assistance } from './assistance.js';

/** What this recorder has written down for the person about this thing, if they have: the latest, as long as it stands. */
export async function recordedBefore(
  { platform }: RequestContext,
  {
    kind,
    subjectId,
    personId,
    recorderId,
  }: Pick<Assistance, 'kind' | 'subjectId' | 'personId' | 'recorderId'>,
): Promise<string | null> {
  const rows: { id: string }[] = await platform.db.query(
    `SELECT id FROM assistance WHERE kind = $1 AND subject_id = $2 AND person_id = $3 AND recorder_id = $4
     AND disputed_at IS NULL ORDER BY recorded_at DESC, id DESC LIMIT 1`,
    [kind, subjectId, personId, recorderId],
  );
  return rows[0]?.id ?? null;
}
