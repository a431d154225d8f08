import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { Board } from './board.js';
import { phasesPlanned } from './communities.events.js';
import { boardById } from './communities.loaders.js';
import { canPlanPhases } from './communities.policy.js';
import { newPlan, type PlannedEnd } from './phase-plan.js';

/** A facilitator says when the phases that are not behind are planned to end. It reminds, and never switches. */
export async function planPhases(
  context: RequestContext,
  input: { boardId: string; ends: PlannedEnd[] },
): Promise<void> {
  const { platform, viewer, loaders } = context;
  requirePerson(viewer);
  const known = await loaders.load(boardById, input.boardId);
  if (!known) throw notFound('boardId');
  insist(canPlanPhases(viewer, known));
  await inTransaction(platform, async (tx) => {
    // Locked, so that the phases the plan is checked against are those it is kept with.
    const board = await tx.manager.findOneOrFail(Board, {
      where: { id: known.id },
      lock: { mode: 'pessimistic_write' },
    });
    insist(canPlanPhases(viewer, board));
    const plannedEnds = newPlan(board, input.ends, platform.clock.now());
    await tx.manager.update(Board, board.id, { plannedEnds, version: board.version + 1 });
    tx.record(phasesPlanned(board.id));
  });
}
