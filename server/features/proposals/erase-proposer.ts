import type { Transaction } from '../../foundation/database/transaction.js';
import { addSections, forPerson } from '../../foundation/privacy/personal-rows.js';
import type { Erasure, Export } from '../accounts/privacy.hooks.js';

/** What proposals let go of: drafts, which nobody else has seen. What was proposed and backed is others' business too. */
export function eraseProposer(tx: Transaction, { personId }: Erasure): Promise<void> {
  return forPerson(tx, personId, ['DELETE FROM proposal_draft WHERE author_id = $1']);
}

/** What proposals keep of a person. */
export function exportProposer(tx: Transaction, change: Export): Promise<void> {
  return addSections(tx, SECTIONS, change);
}

const SECTIONS = {
  drafts: `SELECT board_id, title, body, category, cost, saved_at FROM proposal_draft WHERE author_id = $1 ORDER BY saved_at`,
  proposals: `SELECT id, board_id, title, body, category, cost, status, published_at, edited_at, hidden_at FROM proposal
    WHERE author_id = $1 ORDER BY published_at`,
  proposalVersions: `SELECT v.proposal_id, v.number, v.title, v.body, v.category, v.cost, v.note, v.edited_at
    FROM proposal_version v JOIN proposal p ON p.id = v.proposal_id WHERE p.author_id = $1 ORDER BY v.edited_at`,
  proposalsBacked: `SELECT proposal_id, supported_at FROM proposal_support WHERE person_id = $1 ORDER BY supported_at`,
  initiatives: `SELECT id, community_id, question, body, status, started_at, withdrawn_at, hidden_at FROM initiative
    WHERE starter_id = $1 ORDER BY started_at`,
  initiativesBacked: `SELECT initiative_id, supported_at FROM initiative_support WHERE person_id = $1 ORDER BY supported_at`,
  initiativesAnswered: `SELECT id, reason, answered_at FROM initiative WHERE answered_by_id = $1 ORDER BY answered_at`,
  questionsToBodies: `SELECT id, proposal_id, unit_id, question, asked_at FROM answer_request WHERE asker_id = $1
    ORDER BY asked_at`,
  officialAnswers: `SELECT request_id, body, answered_at FROM official_answer WHERE author_id = $1 ORDER BY answered_at`,
  statusChanges: `SELECT proposal_id, status, reason, at FROM proposal_status_change WHERE actor_id = $1 ORDER BY at`,
};
