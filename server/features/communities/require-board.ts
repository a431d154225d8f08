import type { RequestContext } from '../../foundation/context.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import type { Board } from './board.js';
import { boardById } from './communities.loaders.js';

/** The board to subscribe to; one that doesn't exist, or that the viewer may not see, is refused alike. */
export async function requireBoard({ loaders }: RequestContext, boardId: string): Promise<Board> {
  const board = await loaders.load(boardById, boardId);
  if (board) return board;
  throw new RequestError('NOT_FOUND', 'boardId: there is no such board, or none that you may see.');
}
