import type { RequestContext } from '../../foundation/context.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { CommitmentDelay } from './commitment-delay.js';
import { canDelay } from './commitments.policy.js';
import { canDelayStep } from './steps.policy.js';
import { withCommitment, writeCommitment, type CommitmentAtHand } from './with-commitment.js';
import { withStep, writeStepAndCommitment } from './with-step.js';

/** A new due date, with the reason for it. */
export interface Delay {
  newDueAt: Date;
  reason: string;
  clientMutationId?: string | null;
}

/** The body that leads puts a promise off. Its old date stays readable. */
export async function delayCommitment(
  context: RequestContext,
  input: Delay & { commitmentId: string },
): Promise<void> {
  const { viewer } = context;
  const { commitmentId, newDueAt } = input;
  const request = { mutation: 'delayCommitment', body: input };
  await withCommitment(
    context,
    { commitmentId, field: 'commitmentId', request },
    ({ commitment, board }) => canDelay(viewer, commitment, board),
    async (at) => {
      await writeDelay(context, at, { ...input, stepId: null, oldDueAt: at.commitment.dueAt! });
      await writeCommitment(at, 'DELAYED', { dueAt: newDueAt });
    },
  );
}

/** The body that leads puts a step off, within the time of its promise. */
export async function delayStep(
  context: RequestContext,
  input: Delay & { stepId: string },
): Promise<void> {
  const { viewer } = context;
  const { stepId, newDueAt } = input;
  const task = { stepId, request: { mutation: 'delayStep', body: input } };
  await withStep(
    context,
    task,
    (facts) => canDelayStep(viewer, facts),
    async (at) => {
      if (newDueAt > at.commitment.dueAt!) throw badInput('newDueAt', 'stepAfterPromise');
      await writeDelay(context, at, { ...input, oldDueAt: at.step.dueAt });
      await writeStepAndCommitment(at, 'DELAYED', [{ dueAt: newDueAt }, {}]);
    },
  );
}

async function writeDelay(
  { locale }: RequestContext,
  { tx, commitment, personId, now }: CommitmentAtHand,
  { newDueAt, reason, oldDueAt, stepId }: Delay & { oldDueAt: Date; stepId: string | null },
): Promise<void> {
  if (newDueAt <= oldDueAt) throw badInput('newDueAt', 'delayNotLater');
  if (newDueAt <= now) throw badInput('newDueAt', 'dueInPast');
  await tx.manager.insert(CommitmentDelay, {
    id: newId('delay'),
    commitmentId: commitment.id,
    stepId,
    oldDueAt,
    newDueAt,
    reason: { [locale]: checkText('reason', reason, 2_000) },
    askedById: personId,
    askedAt: now,
  });
}
