import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import type { Viewer } from '../../foundation/viewer.js';
import { isSignedIn } from '../accounts/accounts.policy.js';
import { canActForUnit, isResident } from '../communities/communities.policy.js';
import { StepStatus } from './commitment-status.js';
import {
  canDelay,
  notClosed,
  notSettled,
  type BoardFacts,
  type CommitmentFacts,
} from './commitments.policy.js';
import type { OwnPart } from './own-parts.js';
import type { Step } from './step.js';

/** What a policy asks about a step, and about what the viewer has to do with it. */
export interface StepFacts {
  step: Pick<Step, 'status' | 'unitId'>;
  commitment: CommitmentFacts;
  board: BoardFacts;
  own: OwnPart;
}

/** Takes a step on: a resident does it, or helps with it. */
export function canTake(viewer: Viewer, facts: StepFacts): Verdict {
  return firstObjection(
    () => isResident(viewer, facts.board.communityId),
    () =>
      facts.own.part === 'WATCHER' ? denied(UserErrorCode.CONFLICT, 'watcherCantTake') : ALLOWED,
    () => stillToDo(facts),
  );
}

/** Watches over a step that others do: never one's own work, nor that of the body one works for. */
export function canWatch(viewer: Viewer, facts: StepFacts): Verdict {
  return firstObjection(
    () => isResident(viewer, facts.board.communityId),
    () => isIndependent(viewer, facts),
    () => (facts.own.part === 'TAKER' ? denied(UserErrorCode.CONFLICT, 'takerCantWatch') : ALLOWED),
    () => stillToDo(facts),
  );
}

/** Reports a step with evidence: the staff of the body that does it or leads, and residents who took it on. */
export function canReport(viewer: Viewer, facts: StepFacts): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      facts.own.part === 'TAKER' || isStaff(viewer, facts)
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'reportersOnly'),
    () => stillToDo(facts),
    () =>
      facts.step.status === StepStatus.REPORTED
        ? denied(UserErrorCode.CONFLICT, 'evidenceAwaitsWatchers')
        : ALLOWED,
  );
}

/** Accepts or rejects the evidence, once a round. */
export function canJudge(viewer: Viewer, facts: StepFacts): Verdict {
  return firstObjection(
    () => isResident(viewer, facts.board.communityId),
    () =>
      facts.own.part === 'WATCHER' ? ALLOWED : denied(UserErrorCode.NOT_ALLOWED, 'watchersOnly'),
    () => isIndependent(viewer, facts),
    () => stillToDo(facts),
    () =>
      facts.step.status === StepStatus.REPORTED
        ? ALLOWED
        : denied(UserErrorCode.TOO_EARLY, 'nothingToJudge'),
    () => (facts.own.judged === null ? ALLOWED : denied(UserErrorCode.CONFLICT, 'alreadyJudged')),
  );
}

/** Puts a step off: as its promise, as long as it isn't done. */
export function canDelayStep(viewer: Viewer, { step, commitment, board }: StepFacts): Verdict {
  return firstObjection(
    () => canDelay(viewer, commitment, board),
    () => notDone(step),
  );
}

/** Whether the viewer speaks for the body that does the step, or leads. */
export function isStaff(
  viewer: Viewer,
  { step, commitment }: Pick<StepFacts, 'step' | 'commitment'>,
): boolean {
  const units = [commitment.unitId, step.unitId ?? commitment.unitId];
  return units.some((unitId) => canActForUnit(viewer, unitId).allowed);
}

function isIndependent(viewer: Viewer, facts: StepFacts): Verdict {
  return facts.own.reported || isStaff(viewer, facts)
    ? denied(UserErrorCode.NOT_ALLOWED, 'ownWork')
    : ALLOWED;
}

function stillToDo({ step, commitment, board }: StepFacts): Verdict {
  return firstObjection(
    () => notSettled(commitment),
    () => notDone(step),
    () => notClosed(board),
  );
}

function notDone({ status }: Pick<Step, 'status'>): Verdict {
  return status === StepStatus.DONE ? denied(UserErrorCode.CLOSED, 'stepDone') : ALLOWED;
}
