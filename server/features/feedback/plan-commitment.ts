import type { RequestContext } from '../../foundation/context.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { CommitmentStatus } from './commitment-status.js';
import { canPlan } from './commitments.policy.js';
import { checkBodies, checkStep, writeSteps, type StepDraft } from './draft-steps.js';
import { writeHelpers } from './name-helpers.js';
import { withCommitment, writeCommitment } from './with-commitment.js';

/** How a promise will be kept. */
export interface PlanCommitment {
  commitmentId: string;
  dueAt: Date;
  steps: StepDraft[];
  helperUnitIds?: string[] | null;
  clientMutationId?: string | null;
}

/** Most steps of one promise. */
export const MOST_STEPS = 30;

/** The body that leads says by when it keeps a promise, in which steps, and who helps. */
export async function planCommitment(
  context: RequestContext,
  input: PlanCommitment,
): Promise<void> {
  const { viewer } = context;
  const { commitmentId, dueAt, steps } = input;
  const request = { mutation: 'planCommitment', body: input };
  const task = { commitmentId, field: 'commitmentId', request };
  await withCommitment(
    context,
    task,
    ({ commitment, board }) => canPlan(viewer, commitment, board),
    async (at) => {
      if (dueAt <= at.now) throw badInput('dueAt', 'dueInPast');
      if (steps.length === 0) throw badInput('steps', 'stepsMissing');
      if (steps.length > MOST_STEPS) throw badInput('steps', 'stepsTooMany', { max: MOST_STEPS });
      const drafts = steps.map((step, index) =>
        checkStep(step, { path: `steps.${index}`, dueAt, now: at.now }),
      );
      const { communityId } = at.board;
      await checkBodies(context, communityId, drafts);
      await writeHelpers(context, at, input.helperUnitIds ?? []);
      await writeSteps(context, at, drafts);
      await writeCommitment(at, 'PLANNED', { status: CommitmentStatus.PLANNED, dueAt });
    },
  );
}
