import type { Phase } from '../communities/phase.js';
import type { Board } from '../communities/board.js';
import type { Decision } from '../decisions/decision.js';
import type { ProposalStatusChange } from '../proposals/proposal-status.js';
import type { Initiative } from '../proposals/initiatives/initiative.js';
import type { AnswerRequest, OfficialAnswer } from '../proposals/official-answer.js';
import type { Proposal } from '../proposals/proposal.js';
import type { ProposalVersion } from '../proposals/proposal-version.js';
import type { Commitment } from './commitment.js';
import type { Outcome } from './outcome.js';

/** How a board stands in its review. */
export interface ReviewFacts {
  phase: Phase;
  closedAt: Board['closedAt'];
  /** When the board came into its present phase; null when that was before it was kept. */
  phaseSince: Date | null;
  /** When the residents' verdicts were published; null before. */
  publishedAt: Date | null;
}

/** A promise and how far it is. */
export interface PromiseFacts extends Pick<
  Commitment,
  | 'id'
  | 'unitId'
  | 'status'
  | 'answerBy'
  | 'dueAt'
  | 'reason'
  | 'createdAt'
  | 'settledAt'
  | 'disputedAt'
  | 'decisionId'
> {
  steps: number;
  stepsDone: number;
  /** Of all that is to be done, by weight: 0 to 100. */
  percent: number;
  /** When it was last reported on; null when never. */
  lastReportAt: Date | null;
}

/** A vote and what it came to. Nothing of any ballot. */
export interface VoteFacts extends Pick<
  Decision,
  'id' | 'status' | 'unitId' | 'binding' | 'answerBy' | 'closesAt' | 'closedAt' | 'createdAt'
> {
  passed: boolean;
  outcome: Pick<Outcome, 'repliedAt'> | null;
  promises: PromiseFacts[];
  review: ReviewFacts;
}

/** What a body was asked about a proposal, and what it has said. */
export interface AnswerFacts extends Pick<AnswerRequest, 'unitId' | 'askedAt' | 'dueAt'> {
  /** Newest first; empty while the answer is owed. */
  given: Pick<OfficialAnswer, 'body' | 'answeredAt'>[];
}

/** An initiative and what has happened to it. */
export interface InitiativeFacts extends Pick<
  Initiative,
  | 'id'
  | 'starterId'
  | 'startedAt'
  | 'status'
  | 'reachedAt'
  | 'dueAt'
  | 'answeredAt'
  | 'answeredById'
  | 'reason'
  | 'withdrawnAt'
> {
  /** How the board stands that was opened on it; null while none was, or none is there for the viewer. */
  review: ReviewFacts | null;
}

/** A proposal and what has happened to it. */
export interface ProposalFacts extends Pick<
  Proposal,
  'id' | 'authorId' | 'publishedAt' | 'status'
> {
  /** Days within which it is owed its answer. */
  answerDays: number;
  /** Oldest first. */
  steps: ProposalStatusChange[];
  /** What bodies were asked about it. */
  answers: AnswerFacts[];
  /** When its author changed what it says, and what they said of it. */
  edits: Pick<ProposalVersion, 'editedAt' | 'note'>[];
  /** The votes that these steps name, by id. */
  votes: Map<string, VoteFacts>;
  /** What its adoption came to; null when nothing was promised. */
  promise: PromiseFacts | null;
  review: ReviewFacts;
  /** What it is part of now; null when it isn't, or when that is not there for the viewer. */
  target: ProposalFacts | null;
}
