import type { RequestContext } from '../../foundation/context.js';
import { notFound } from '../../foundation/errors/refusal.js';
import type { Verdict } from '../../foundation/errors/verdict.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { stepEvent } from './commitments.events.js';
import type { CommitmentChangeKind } from './commitments.hooks.js';
import { readOwnParts } from './own-parts.js';
import { stepById } from './steps.loaders.js';
import type { StepFacts } from './steps.policy.js';
import { Step } from './step.js';
import {
  tellConcerned,
  touchCommitment,
  withCommitment,
  type CommitmentAtHand,
  type CommitmentTask,
} from './with-commitment.js';

/** A step that nobody else can change at the moment. */
export interface StepAtHand extends CommitmentAtHand {
  step: Step;
}

/** Which step is to be changed, and by which mutation when it makes something. */
export type StepTask = Pick<CommitmentTask, 'request'> & { stepId: string };

/** Changes a step, with everybody locked out who would change its promise. */
export async function withStep(
  context: RequestContext,
  { stepId, request }: StepTask,
  may: (facts: StepFacts) => Verdict,
  change: (at: StepAtHand) => Promise<void>,
): Promise<void> {
  const personId = requirePerson(context.viewer);
  const known = await context.loaders.load(stepById, stepId);
  if (!known) throw notFound('stepId');
  const task = { commitmentId: known.commitmentId, field: 'stepId', request };
  let step = known;
  await withCommitment(
    context,
    task,
    async ({ manager, commitment, board }) => {
      step = await manager.findOneByOrFail(Step, { id: stepId });
      const [own] = await readOwnParts(manager, [stepId], personId);
      return may({ step, commitment, board, own: own! });
    },
    (at) => change({ ...at, step }),
  );
}

/** Writes a change of a step and tells of it; those concerned hear only of what `what` names. */
export async function writeStep(
  at: StepAtHand,
  what: CommitmentChangeKind | null,
  values: Partial<Step> = {},
): Promise<void> {
  const { tx, step } = at;
  await tx.manager.update(Step, step.id, { ...values, version: step.version + 1 });
  tx.record(stepEvent(step.boardId, step.id));
  if (what) await tellConcerned(at, what);
}

/** The same, and the promise moves with it. */
export async function writeStepAndCommitment(
  at: StepAtHand,
  what: CommitmentChangeKind | null,
  [stepValues, commitmentValues]: [Partial<Step>, Parameters<typeof touchCommitment>[1]],
): Promise<void> {
  await touchCommitment(at, commitmentValues);
  await writeStep(at, what, stepValues);
}
