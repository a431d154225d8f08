import type { Transaction } from '../../foundation/database/transaction.js';
import type { ModerationAct } from './moderation-act.js';
import { CONTENT_HIDDEN, CONTENT_RESTORED, personTold } from './moderation.events.js';

const AUTHORS = `SELECT id, author_id FROM proposal WHERE id = ANY($1::text[])
  UNION ALL SELECT id, author_id FROM comment WHERE id = ANY($1::text[])
  UNION ALL SELECT id, starter_id FROM initiative WHERE id = ANY($1::text[])`;

// What an act takes over from another adds to a notice that is there, and is told to nobody twice.
const WRITE = `INSERT INTO moderation_notice AS n (act_id, person_id, subject_ids, at)
  SELECT $2, w.author_id, array_agg(w.id ORDER BY w.id <> $3, w.id), $4 FROM (${AUTHORS}) w GROUP BY w.author_id
  ON CONFLICT (act_id, person_id) DO UPDATE SET subject_ids = n.subject_ids || excluded.subject_ids
  RETURNING person_id AS "personId", xmax = 0 AS new`;

/** Gives everybody whose words an act hid a notice of their own, and tells each once. */
export async function tellHidden(
  tx: Transaction,
  { id, subjectId }: Pick<ModerationAct, 'id' | 'subjectId'>,
  { hidden, at }: { hidden: string[]; at: Date },
): Promise<void> {
  const { rows } = await tx.client.query<{ personId: string; new: boolean }>(WRITE, [
    hidden,
    id,
    subjectId,
    at,
  ]);
  for (const { personId, new: isNew } of rows)
    if (isNew) tx.record(personTold(CONTENT_HIDDEN, personId, id));
}

/** Tells everybody whose words came back, and the author in any case: an act about their words was undone. */
export async function tellRestored(
  tx: Transaction,
  { id, authorId }: Pick<ModerationAct, 'id' | 'authorId'>,
  returned: string[],
): Promise<void> {
  const { rows } = await tx.client.query<{ personId: string }>(
    `SELECT DISTINCT author_id AS "personId" FROM (${AUTHORS}) w`,
    [returned],
  );
  const people = new Set([authorId, ...rows.map(({ personId }) => personId)]);
  for (const personId of people) tx.record(personTold(CONTENT_RESTORED, personId, id));
}
