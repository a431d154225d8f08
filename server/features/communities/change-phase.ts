import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { mayLeavePhase } from './board-guards.js';
import { Board } from './board.js';
import { boardTurned } from './communities.hooks.js';
import { phaseChanged } from './communities.events.js';
import { boardById } from './communities.loaders.js';
import { canChangePhase, canFacilitate } from './communities.policy.js';
import type { Phase } from './phase.js';

/** A facilitator moves a board to another phase. */
export async function changePhase(
  context: RequestContext,
  input: { boardId: string; to: Phase },
): Promise<void> {
  const actorId = requirePerson(context.viewer);
  const known = await context.loaders.load(boardById, input.boardId);
  if (!known) throw notFound('boardId');
  // Asked once without the lock, which nobody else should be able to take.
  insist(canFacilitate(context.viewer, known.communityId));
  await inTransaction(context.platform, async (tx) => {
    // Locked, so that no decision opens between the question whether one is open and the change.
    const board = await tx.manager.findOne(Board, {
      where: { id: input.boardId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!board) throw notFound('boardId');
    const [leaving] = await mayLeavePhase(context.platform, tx.manager, [board.id]);
    insist(canChangePhase(context.viewer, board, leaving!));
    if (board.phase === input.to) throw badInput('to', 'phaseAlready');
    const change = { phase: input.to, version: board.version + 1 };
    await tx.manager.update(Board, board.id, change);
    tx.record(phaseChanged(board.id, input.to));
    await boardTurned.run(context.platform, tx, { board: { ...board, ...change }, actorId });
  });
}
