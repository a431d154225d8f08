import { defineHook } from '../../foundation/hooks.js';

/** What has happened to a promise. */
export type CommitmentChangeKind =
  | 'MADE'
  | 'PLANNED'
  | 'STEP_ADDED'
  | 'HELPERS_NAMED'
  | 'STEP_REPORTED'
  | 'STEP_DISPUTED'
  | 'STEP_DONE'
  | 'DELAYED'
  | 'KEPT'
  | 'CHANGED'
  | 'DROPPED'
  | 'DISPUTED';

/** A change of a promise that those concerned should hear of. */
export interface CommitmentChange {
  commitmentId: string;
  proposalId: string | null;
  decisionId: string;
  boardId: string;
  what: CommitmentChangeKind;
  /** Who did it; null when a vote did. */
  actorId: string | null;
  at: Date;
}

/** Runs in the transaction that makes or changes a promise. Who takes a step or watches it is no such change. */
export const commitmentChanged = defineHook<CommitmentChange>();

/** A reasoned reply to an advisory vote. */
export interface OutcomeReply {
  outcomeId: string;
  decisionId: string;
  boardId: string;
  actorId: string;
  at: Date;
}

/** What residents said in the end about a board, published. */
export interface ReviewPublished {
  boardId: string;
  actorId: string;
  at: Date;
}

/** Runs in the transaction in which a facilitator publishes the review of a board. */
export const reviewPublished = defineHook<ReviewPublished>();

/** Runs in the transaction in which a responsible body replies to an advisory vote. */
export const outcomeReplied = defineHook<OutcomeReply>();
