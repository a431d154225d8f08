import type { RequestContext } from '../../foundation/context.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { checkText } from '../../foundation/text/check-text.js';
import { canActForUnit } from '../communities/communities.policy.js';
import { CommitmentStatus, StepStatus } from './commitment-status.js';
import { showPhotos, type PhotoToShow } from './show-photos.js';
import { StepReport } from './step-report.js';
import { canReport } from './steps.policy.js';
import { withStep, writeStepAndCommitment, type StepAtHand } from './with-step.js';

/** Evidence that a step is done. */
export interface ReportStep {
  stepId: string;
  body: string;
  link?: string | null;
  photos?: PhotoToShow[] | null;
  clientMutationId?: string | null;
}

/** Reports a step with evidence. It is done only once residents who watch have accepted it. */
export async function reportStep(context: RequestContext, input: ReportStep): Promise<void> {
  const { viewer } = context;
  const request = { mutation: 'reportStep', body: input };
  const task = { stepId: input.stepId, request };
  await withStep(
    context,
    task,
    (facts) => canReport(viewer, facts),
    async (at) => {
      const body = { [context.locale]: checkText('body', input.body, 5_000) };
      const round = at.step.round + 1;
      await at.tx.manager.insert(StepReport, {
        stepId: at.step.id,
        round,
        reporterId: at.personId,
        unitId: reportingUnit(context, at),
        body,
        link: input.link ? checkLink(input.link) : null,
        at: at.now,
      });
      await showPhotos(context, at, round, input.photos ?? []);
      await writeStepAndCommitment(at, 'STEP_REPORTED', [
        { status: StepStatus.REPORTED, round },
        { status: CommitmentStatus.IN_PROGRESS },
      ]);
    },
  );
}

/** The body a member of staff reports for; null for a resident who took the step on. */
function reportingUnit({ viewer }: RequestContext, { step, commitment }: StepAtHand) {
  const units = [step.unitId, commitment.unitId].filter((unitId) => unitId !== null);
  return units.find((unitId) => canActForUnit(viewer, unitId).allowed) ?? null;
}

/** An address that a browser can open without danger and that fits on a page. */
function checkLink(link: string): string {
  const text = checkText('link', link, 500);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.username || url.password)
    throw badInput('link', 'linkForm');
  return url.href;
}
