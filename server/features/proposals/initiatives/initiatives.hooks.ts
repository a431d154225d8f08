import { defineHook } from '../../../foundation/hooks.js';
import type { Initiative } from './initiative.js';

/** An initiative that has just been answered, as it is now: with a board, or refused for a reason. */
export interface InitiativeAnswered {
  initiative: Initiative;
  at: Date;
}

/** An initiative that has just got the backing it needs. */
export interface InitiativeReached {
  initiativeId: string;
}

/** Runs in the transaction that brings an initiative the backing it needs. */
export const initiativeReached = defineHook<InitiativeReached>();

/** An initiative that was just taken back. */
export interface InitiativeWithdrawn {
  initiativeId: string;
  /** Who had started it. */
  actorId: string;
}

/** Runs in the transaction in which whoever started an initiative takes it back. */
export const initiativeWithdrawn = defineHook<InitiativeWithdrawn>();

/** Runs in the transaction that answers an initiative. */
export const initiativeAnswered = defineHook<InitiativeAnswered>();
