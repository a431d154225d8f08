import type { Transaction } from '../../foundation/database/transaction.js';
import { Board } from './board.js';

/**
 * The board as it is and stays until the transaction ends: a change of phase waits for it, others who hold it don't. It is
 * the lock that writing anything below the board takes anyway.
 */
export function holdBoard({ manager }: Transaction, boardId: string): Promise<Board> {
  return manager.findOneOrFail(Board, { where: { id: boardId }, lock: { mode: 'for_key_share' } });
}
