import { defineHook } from '../../foundation/hooks.js';
import type { Board } from '../communities/board.js';
import type { Decision } from './decision.js';
import type { DecisionOption } from './decision-option.js';
import type { TallyResult } from './methods/method.js';

/** A decision that has just changed its status, as it is now. */
export interface DecisionTurned {
  decision: Decision;
  board: Board;
  /** In the order of the ballot. */
  options: DecisionOption[];
  at: Date;
}

/** Runs in the transaction that fixes and announces a decision. */
export const decisionScheduled = defineHook<DecisionTurned>();
/** Runs in the transaction that opens a decision, its roll frozen. */
export const decisionOpened = defineHook<DecisionTurned>();
/** Runs in the transaction that closes a decision, with its final count. */
export const decisionClosed = defineHook<DecisionTurned & { result: TallyResult }>();
