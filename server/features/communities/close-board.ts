import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { mayBeClosed } from './board-guards.js';
import { Board } from './board.js';
import { boardClosed } from './communities.events.js';
import { boardTurned } from './communities.hooks.js';
import { boardById } from './communities.loaders.js';
import { canCloseBoard, canFacilitate } from './communities.policy.js';

/** A facilitator closes a board on which everything is answered. It stays readable, and nothing on it changes any more. */
export async function closeBoard(
  { platform, viewer, loaders }: RequestContext,
  boardId: string,
): Promise<void> {
  const actorId = requirePerson(viewer);
  const known = await loaders.load(boardById, boardId);
  if (!known) throw notFound('boardId');
  // Asked once without the lock, which nobody else should be able to take.
  insist(canFacilitate(viewer, known.communityId));
  await inTransaction(platform, async (tx) => {
    // Locked, so that nothing new is left to answer between the question and the closing.
    const board = await tx.manager.findOneOrFail(Board, {
      where: { id: known.id },
      lock: { mode: 'pessimistic_write' },
    });
    const [closing] = await mayBeClosed(platform, tx.manager, [board.id]);
    insist(canCloseBoard(viewer, board, closing!));
    const change = { closedAt: platform.clock.now(), version: board.version + 1 };
    await tx.manager.update(Board, board.id, change);
    tx.record(boardClosed(board.id));
    await boardTurned.run(platform, tx, { board: { ...board, ...change }, actorId });
  });
}
