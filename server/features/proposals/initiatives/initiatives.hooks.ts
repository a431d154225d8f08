import { defineHook } from '../../../foundation/hooks.js';
import type { Initiative } from './initiative.js';

/** An initiative that has just been answered, as it is now: with a board, or refused for a reason. */
export interface InitiativeAnswered {
  initiative: Initiative;
  at: Date;
}

/** Runs in the transaction that answers an initiative. */
export const initiativeAnswered = defineHook<InitiativeAnswered>();
