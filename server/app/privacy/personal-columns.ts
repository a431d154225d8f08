/** What becomes of a person's id in a column once they are erased. */
export type Fate =
  /** The row goes, or the column is emptied. */
  | 'ERASED'
  /** It stays, as an id that stands for nobody: counts, proofs and others' words depend on it. */
  | 'KEPT';

/** What is decided about a column that names a person: its fate, and the section of the export its rows are in. */
export interface PersonalColumn {
  fate: Fate;
  /** Null: nothing of their own, such as who read a request of somebody else's. */
  exportedAs: string | null;
}

const erased = (exportedAs: string | null): PersonalColumn => ({ fate: 'ERASED', exportedAs });
const kept = (exportedAs: string | null): PersonalColumn => ({ fate: 'KEPT', exportedAs });

/** Every column that names a person. A new one fails a test until somebody has decided here. */
export const PERSONAL_COLUMNS: Record<string, PersonalColumn> = {
  'account_block.blocked_by_id': kept(null),
  'account_block.person_id': erased('block'),
  'account_user.id': erased('account'),
  'answer_request.asker_id': kept('questionsToBodies'),
  'api_token.person_id': erased('apiTokens'),
  'appeal.actor_id': kept(null),
  'appeal.author_id': kept('appeals'),
  'appeal.decided_by_id': kept('appealsDecided'),
  'assistance.person_id': kept('recordedForMe'),
  'assistance.recorder_id': kept('recordedByMe'),
  'audit_log.actor_id': kept('acts'),
  'ballot.voter_id': kept('ballots'),
  'board_review.published_by_id': kept('reviewsPublished'),
  'code_sheet.made_by_id': kept('registerSheets'),
  'comment.author_id': kept('comments'),
  'commitment_delay.asked_by_id': kept('delaysAsked'),
  'demo_sign_in.person_id': erased(null),
  'fate_news.actor_id': erased(null),
  'file.owner_id': kept('photos'),
  'flag.reporter_id': kept('flags'),
  'initiative.answered_by_id': kept('initiativesAnswered'),
  'initiative.starter_id': kept('initiatives'),
  'initiative_support.person_id': kept('initiativesBacked'),
  'moderation_act.actor_id': kept('actsOfMine'),
  'moderation_act.author_id': kept('actsAboutMe'),
  'moderation_case.author_id': kept('casesAboutMe'),
  'moderation_notice.person_id': erased('notices'),
  'mutation_request.person_id': erased(null),
  'objection.answered_by_id': kept('objectionsAnswered'),
  'objection.author_id': kept('objections'),
  'official_answer.author_id': kept('officialAnswers'),
  'outcome.replied_by_id': kept('outcomesAnswered'),
  'paper_batch.counted_in_by_id': kept(null),
  'paper_batch.taken_out_by_id': kept(null),
  'paper_box.ended_by_id': kept(null),
  'paper_handout.handed_out_by_id': kept('paperHandedOut'),
  'paper_handout.person_id': kept('paperBallots'),
  'paper_handout.taken_back_by_id': kept(null),
  'proposal.author_id': kept('proposals'),
  'proposal_draft.author_id': erased('drafts'),
  'proposal_status_change.actor_id': kept('statusChanges'),
  'proposal_support.person_id': kept('proposalsBacked'),
  'register_code.used_by_id': erased(null),
  'register_entry.person_id': erased('registerEntries'),
  'register_entry.said_by_id': kept(null),
  'register_import.by_id': kept('registerImports'),
  'register_line.claimed_by_id': erased(null),
  // Gone within a day, with the file.
  'sheet.owner_id': kept(null),
  'residence_attempt.person_id': erased(null),
  'residence_request.decided_by_id': kept(null),
  'residence_request.person_id': erased('residenceRequests'),
  'review_verdict.person_id': kept('reviewVerdicts'),
  'role_grant.granted_by_id': kept(null),
  'role_grant.person_id': erased('roles'),
  'role_invitation.accepted_by_id': erased('roleInvitations'),
  'role_invitation.invited_by_id': kept('roleInvitations'),
  'roll_entry.person_id': kept('rolls'),
  'session.person_id': erased('sessions'),
  'sign_in_method.user_id': erased('signInMethods'),
  'sign_in_slip.issued_by': erased(null),
  'sign_in_slip.person_id': erased('signInSlips'),
  'step_judgement.reporter_id': kept(null),
  'step_judgement.watcher_id': kept('stepJudgements'),
  'step_part.person_id': kept('stepsTaken'),
  'step_photo.reporter_id': kept('stepPhotos'),
  'step_report.reporter_id': kept('stepReports'),
  'updates_seen.person_id': erased(null),
};
