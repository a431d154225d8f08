import type { RequestContext } from '../../foundation/context.js';
import { ALLOWED } from '../../foundation/errors/verdict.js';
import { StepPart, type Part } from './step-part.js';
import { canTake, canWatch, type StepFacts } from './steps.policy.js';
import { withStep, writeStep, type StepAtHand } from './with-step.js';

/** A resident takes a step on. Taking it twice is taking it once. */
export function takeStep(context: RequestContext, stepId: string): Promise<void> {
  const may = (facts: StepFacts) => canTake(context.viewer, facts);
  return withStep(context, { stepId }, may, (at) => play(at, 'TAKER'));
}

/** A resident watches over a step. Watching twice is watching once. */
export function watchStep(context: RequestContext, stepId: string): Promise<void> {
  const may = (facts: StepFacts) => canWatch(context.viewer, facts);
  return withStep(context, { stepId }, may, (at) => play(at, 'WATCHER'));
}

/** Gives a step back. Does nothing for those who haven't taken it. */
export function leaveStep(context: RequestContext, stepId: string): Promise<void> {
  return withStep(
    context,
    { stepId },
    () => ALLOWED,
    (at) => stop(at, 'TAKER'),
  );
}

/** Stops watching; what was said of evidence stays. */
export function unwatchStep(context: RequestContext, stepId: string): Promise<void> {
  return withStep(
    context,
    { stepId },
    () => ALLOWED,
    (at) => stop(at, 'WATCHER'),
  );
}

async function play(at: StepAtHand, part: Part): Promise<void> {
  const { tx, step, personId, now } = at;
  const added: unknown[] = await tx.manager.query(
    `INSERT INTO step_part (step_id, person_id, part, since) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [step.id, personId, part, now],
  );
  if (added.length > 0) await writeStep(at, null);
}

async function stop(at: StepAtHand, part: Part): Promise<void> {
  const { tx, step, personId } = at;
  const { affected } = await tx.manager.delete(StepPart, { stepId: step.id, personId, part });
  if (affected) await writeStep(at, null);
}
