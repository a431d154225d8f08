import type { Transaction } from '../../foundation/database/transaction.js';
import { addSections, forPerson } from '../../foundation/privacy/personal-rows.js';
import type { Erasure, Export } from '../accounts/privacy.hooks.js';

/** What feedback lets go of: how far somebody has read. Reports, judgements and verdicts are history. */
export function eraseHelper(tx: Transaction, { personId }: Erasure): Promise<void> {
  return forPerson(tx, personId, [
    'DELETE FROM updates_seen WHERE person_id = $1',
    'UPDATE fate_news SET actor_id = NULL WHERE actor_id = $1',
  ]);
}

/** What feedback keeps of a person. */
export function exportHelper(tx: Transaction, change: Export): Promise<void> {
  return addSections(tx, SECTIONS, change);
}

const SECTIONS = {
  stepsTaken: `SELECT step_id, part, since FROM step_part WHERE person_id = $1 ORDER BY since`,
  stepReports: `SELECT step_id, round, body, link, at FROM step_report WHERE reporter_id = $1 ORDER BY at`,
  stepPhotos: `SELECT step_id, round, position, file_id, alt FROM step_photo WHERE reporter_id = $1
    ORDER BY step_id, round, position`,
  stepJudgements: `SELECT step_id, round, accepted, reason, at FROM step_judgement WHERE watcher_id = $1 ORDER BY at`,
  reviewVerdicts: `SELECT board_id, verdict, detail, given_at FROM review_verdict WHERE person_id = $1 ORDER BY given_at`,
  reviewsPublished: `SELECT board_id, body, published_at FROM board_review WHERE published_by_id = $1 ORDER BY published_at`,
  delaysAsked: `SELECT commitment_id, step_id, reason, asked_at FROM commitment_delay WHERE asked_by_id = $1 ORDER BY asked_at`,
  outcomesAnswered: `SELECT id, decision_id, reply, replied_at FROM outcome WHERE replied_by_id = $1 ORDER BY replied_at`,
};
