import type { Transaction } from '../../foundation/database/transaction.js';
import { addSections, forPerson } from '../../foundation/privacy/personal-rows.js';
import type { Erasure, Export } from '../accounts/privacy.hooks.js';
import { BLANKED } from '../discussion/erase-speaker.js';

/** What moderation lets go of: notes beside flags, notices, and its copies of words that their author has erased. */
export async function eraseModerated(
  tx: Transaction,
  { personId, blankComments }: Erasure,
): Promise<void> {
  await forPerson(tx, personId, [
    'UPDATE flag SET note = NULL WHERE reporter_id = $1',
    'DELETE FROM moderation_notice WHERE person_id = $1',
  ]);
  if (blankComments)
    await tx.client.query(
      `UPDATE moderation_case SET body = $2 WHERE author_id = $1 AND subject_kind = 'COMMENT'`,
      [personId, BLANKED],
    );
}

/** What moderation keeps of a person. */
export function exportModerated(tx: Transaction, change: Export): Promise<void> {
  return addSections(tx, SECTIONS, change);
}

const SECTIONS = {
  flags: `SELECT subject_id, reason, note, at FROM flag WHERE reporter_id = $1 ORDER BY at`,
  casesAboutMe: `SELECT id, subject_id, subject_kind, title, body, opened_at, decided_at FROM moderation_case
    WHERE author_id = $1 ORDER BY opened_at`,
  actsAboutMe: `SELECT id, subject_id, action, reason, public_reason, at FROM moderation_act WHERE author_id = $1 ORDER BY at`,
  actsOfMine: `SELECT id, subject_id, action, reason, public_reason, at FROM moderation_act WHERE actor_id = $1 ORDER BY at`,
  notices: `SELECT act_id, subject_ids, at FROM moderation_notice WHERE person_id = $1 ORDER BY at`,
  appeals: `SELECT id, act_id, body, at, state, decision_reason, decided_at FROM appeal WHERE author_id = $1 ORDER BY at`,
  appealsDecided: `SELECT id, state, decision_reason, decided_at FROM appeal WHERE decided_by_id = $1 ORDER BY decided_at`,
};
