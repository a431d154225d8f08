import { StepStatus } from './commitment-status.js';
import type { Step } from './step.js';

/** What progress is made of. */
export type WeightedStep = Pick<Step, 'status' | 'weight'>;

/** How far a promise is, 0 to 100: the weight of what is done in that of all steps. Only all of it makes 100. */
export function progressOf(steps: readonly WeightedStep[]): number {
  const all = weightOf(steps);
  const done = weightOf(doneOf(steps));
  return all === 0 ? 0 : Math.floor((done * 100) / all);
}

/** The steps that are done; what is reported or disputed is not. */
export function doneOf<T extends WeightedStep>(steps: readonly T[]): T[] {
  return steps.filter(({ status }) => status === StepStatus.DONE);
}

function weightOf(steps: readonly WeightedStep[]): number {
  return steps.reduce((sum, { weight }) => sum + weight, 0);
}
