import type { RequestContext } from '../../foundation/context.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { checkText } from '../../foundation/text/check-text.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { currentRules } from '../communities/current-rules.js';
import { CommitmentStatus, StepStatus } from './commitment-status.js';
import { COMMITMENT_CHANGED, commitmentEvent } from './commitments.events.js';
import { StepJudgement } from './step-judgement.js';
import { StepReport } from './step-report.js';
import { canJudge } from './steps.policy.js';
import { Step } from './step.js';
import { withStep, writeStep, writeStepAndCommitment, type StepAtHand } from './with-step.js';

/** What a resident who watches says of the evidence. */
export interface JudgeStep {
  stepId: string;
  accepted: boolean;
  reason?: string | null;
}

/** A resident who watches accepts the evidence, or rejects it with a reason. Enough who accept make the step done. */
export async function judgeStep(context: RequestContext, input: JudgeStep): Promise<void> {
  const { viewer, locale } = context;
  const { stepId } = input;
  await withStep(
    context,
    { stepId },
    (facts) => canJudge(viewer, facts),
    async (at) => {
      const text = checkReason(input);
      await writeJudgement(at, input.accepted, text === null ? null : { [locale]: text });
      if (!input.accepted) return dispute(at);
      if ((await acceptances(at)) >= (await needed(at))) return finish(at);
      await writeStep(at, null);
    },
  );
}

function checkReason({ accepted, reason }: JudgeStep): string | null {
  if (!reason?.trim() && !accepted) throw badInput('reason', 'rejectionNeedsReason');
  return reason?.trim() ? checkText('reason', reason, 2_000) : null;
}

async function writeJudgement(
  { tx, step, personId, now }: StepAtHand,
  accepted: boolean,
  reason: LocalizedText | null,
): Promise<void> {
  const { id: stepId, round } = step;
  const { reporterId } = await tx.manager.findOneByOrFail(StepReport, { stepId, round });
  const judgement = { stepId, round, watcherId: personId, reporterId, accepted, reason, at: now };
  await tx.manager.insert(StepJudgement, judgement);
}

function dispute(at: StepAtHand): Promise<void> {
  return writeStepAndCommitment(at, 'STEP_DISPUTED', [{ status: StepStatus.DISPUTED }, {}]);
}

/** The step is done, and with the last one the promise is kept. */
async function finish(at: StepAtHand): Promise<void> {
  const { tx, step, commitment, now } = at;
  const stepDone = { status: StepStatus.DONE, doneAt: now };
  const steps = await tx.manager.findBy(Step, { commitmentId: commitment.id });
  const kept = steps.every(({ id, status }) => id === step.id || status === StepStatus.DONE);
  if (!kept) return writeStepAndCommitment(at, 'STEP_DONE', [stepDone, {}]);
  tx.record(commitmentEvent(COMMITMENT_CHANGED, commitment));
  const allDone = { status: CommitmentStatus.KEPT, settledAt: now };
  await writeStepAndCommitment(at, 'KEPT', [stepDone, allDone]);
}

function acceptances({ tx, step: { id: stepId, round } }: StepAtHand): Promise<number> {
  return tx.manager.countBy(StepJudgement, { stepId, round, accepted: true });
}

async function needed({ tx, board }: StepAtHand): Promise<number> {
  return (await currentRules(tx.manager, board.communityId)).values.watchersNeeded;
}
