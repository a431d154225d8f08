import { defineHook } from '../../foundation/hooks.js';
import type { Board } from './board.js';

/** A board that has just moved to another phase, or been closed, as it is now. */
export interface BoardTurned {
  board: Board;
  /** The facilitator who did it. */
  actorId: string;
}

/** Runs in the transaction in which a board moves to another phase, or is closed. */
export const boardTurned = defineHook<BoardTurned>();
