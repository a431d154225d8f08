import { CommitmentStatus, StepStatus } from './commitment-status.js';
import type { Commitment } from './commitment.js';
import type { Step } from './step.js';

/** What lateness is judged by. */
export type DueFacts = Pick<Commitment, 'status' | 'dueAt' | 'answerBy'>;

const SETTLED = [CommitmentStatus.KEPT, CommitmentStatus.CHANGED, CommitmentStatus.DROPPED];

/** Kept, changed or dropped: nothing more is to come. */
export function isSettled({ status }: Pick<Commitment, 'status'>): boolean {
  return SETTLED.includes(status);
}

/** Overdue: by its due date, or, as long as nobody has planned it, by the day an answer was promised for. */
export function isLate(commitment: DueFacts, now: Date): boolean {
  return !isSettled(commitment) && (commitment.dueAt ?? commitment.answerBy) < now;
}

/** A step that should be done by now. */
export function isStepLate({ status, dueAt }: Pick<Step, 'status' | 'dueAt'>, now: Date): boolean {
  return status !== StepStatus.DONE && dueAt < now;
}
