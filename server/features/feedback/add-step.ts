import type { RequestContext } from '../../foundation/context.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { CommitmentStatus } from './commitment-status.js';
import { stepEvent } from './commitments.events.js';
import { canAddStep } from './commitments.policy.js';
import { checkBodies, checkStep, writeSteps, type StepDraft } from './draft-steps.js';
import { MOST_STEPS } from './plan-commitment.js';
import { isSettled } from './lateness.js';
import { withCommitment, writeCommitment, type CommitmentAtHand } from './with-commitment.js';

/** One more step. */
export interface AddStep extends StepDraft {
  commitmentId: string;
  clientMutationId?: string | null;
}

/** The body that leads adds a step. A promise that residents call unsolved is taken up again by it. */
export async function addStep(context: RequestContext, input: AddStep): Promise<void> {
  const { viewer } = context;
  const request = { mutation: 'addStep', body: input };
  const task = { commitmentId: input.commitmentId, field: 'commitmentId', request };
  await withCommitment(
    context,
    task,
    ({ commitment, board }) => canAddStep(viewer, commitment, board),
    async (at) => {
      const again = isSettled(at.commitment);
      // What is taken up again is due when its new step is.
      const dueAt = again ? input.dueAt : at.commitment.dueAt!;
      const draft = checkStep(input, { path: '', dueAt, now: at.now });
      await checkBodies(context, at.board.communityId, [draft]);
      const [step] = await writeSteps(context, at, [draft]);
      if (step!.position > MOST_STEPS) throw badInput('title', 'stepsTooMany', { max: MOST_STEPS });
      at.tx.record(stepEvent(step!.boardId, step!.id));
      await writeCommitment(at, 'STEP_ADDED', again ? takenUp(at, dueAt) : {});
    },
  );
}

function takenUp({ commitment }: CommitmentAtHand, dueAt: Date) {
  const later = commitment.dueAt! > dueAt ? commitment.dueAt! : dueAt;
  return { status: CommitmentStatus.IN_PROGRESS, settledAt: null, dueAt: later };
}
