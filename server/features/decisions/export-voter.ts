import type { Transaction } from '../../foundation/database/transaction.js';
import { addSections } from '../../foundation/privacy/personal-rows.js';
import type { Export } from '../accounts/privacy.hooks.js';

/**
 * What decisions keep of a person. All of it stays when they are erased: a count that lost a ballot could no longer be
 * checked by anybody, and whose ballot it was is told by an id that stands for nobody then.
 */
export function exportVoter(tx: Transaction, change: Export): Promise<void> {
  return addSections(tx, SECTIONS, change);
}

const SECTIONS = {
  rolls: `SELECT decision_id, way FROM roll_entry WHERE person_id = $1 ORDER BY decision_id`,
  ballots: `SELECT decision_id, choice, leaf, nonce, cast_at, superseded_at FROM ballot WHERE voter_id = $1 ORDER BY cast_at`,
  paperBallots: `SELECT decision_id, handed_out_at, taken_back_at FROM paper_handout WHERE person_id = $1 ORDER BY handed_out_at`,
  paperHandedOut: `SELECT decision_id, handed_out_at FROM paper_handout WHERE handed_out_by_id = $1 ORDER BY handed_out_at`,
  objections: `SELECT id, decision_id, body, created_at FROM objection WHERE author_id = $1 ORDER BY created_at`,
  objectionsAnswered: `SELECT id, answer, answered_at FROM objection WHERE answered_by_id = $1 ORDER BY answered_at`,
};
