import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import type { Viewer } from '../../foundation/viewer.js';
import type { Board } from '../communities/board.js';
import { canActForUnit, canFacilitate } from '../communities/communities.policy.js';
import { CommitmentStatus } from './commitment-status.js';
import type { Commitment } from './commitment.js';
import { isSettled } from './lateness.js';
import type { Outcome } from './outcome.js';

/** What a policy asks about a promise. */
export type CommitmentFacts = Pick<Commitment, 'unitId' | 'status' | 'disputedAt'>;

/** What a policy asks about its board. */
export type BoardFacts = Pick<Board, 'communityId' | 'closedAt'>;

/** Replies to an advisory vote, once. */
export function canReply(
  viewer: Viewer,
  outcome: Pick<Outcome, 'unitId' | 'binding' | 'repliedAt'>,
): Verdict {
  return firstObjection(
    () => canActForUnit(viewer, outcome.unitId),
    () => (outcome.binding ? denied(UserErrorCode.NOT_ALLOWED, 'bindingNeedsDeeds') : ALLOWED),
    () => (outcome.repliedAt ? denied(UserErrorCode.CONFLICT, 'alreadyReplied') : ALLOWED),
  );
}

/** Says how a promise will be kept: its steps and its due date. */
export function canPlan(viewer: Viewer, commitment: CommitmentFacts, board: BoardFacts): Verdict {
  return firstObjection(
    () => canActForUnit(viewer, commitment.unitId),
    () => notSettled(commitment),
    () =>
      commitment.status === CommitmentStatus.PROMISED
        ? ALLOWED
        : denied(UserErrorCode.CONFLICT, 'alreadyPlanned'),
    () => notClosed(board),
  );
}

/** Adds a step; to a kept promise only when residents say that nothing is solved. */
export function canAddStep(
  viewer: Viewer,
  commitment: CommitmentFacts,
  board: BoardFacts,
): Verdict {
  const again = commitment.status === CommitmentStatus.KEPT && commitment.disputedAt !== null;
  return firstObjection(
    () => canActForUnit(viewer, commitment.unitId),
    () => (again ? ALLOWED : notSettled(commitment)),
    () => isPlanned(commitment),
    () => notClosed(board),
  );
}

/** Puts a due date off. */
export function canDelay(viewer: Viewer, commitment: CommitmentFacts, board: BoardFacts): Verdict {
  return firstObjection(
    () => canActForUnit(viewer, commitment.unitId),
    () => notSettled(commitment),
    () => isPlanned(commitment),
    () => notClosed(board),
  );
}

/** Does something else instead, or nothing. */
export function canSettle(viewer: Viewer, commitment: CommitmentFacts, board: BoardFacts): Verdict {
  return firstObjection(
    () => canActForUnit(viewer, commitment.unitId),
    () => notSettled(commitment),
    () => notClosed(board),
  );
}

/** Names the bodies that help; facilitators may as well. */
export function canNameHelpers(
  viewer: Viewer,
  commitment: CommitmentFacts,
  board: BoardFacts,
): Verdict {
  return firstObjection(
    () =>
      canFacilitate(viewer, board.communityId).allowed
        ? ALLOWED
        : canActForUnit(viewer, commitment.unitId),
    () => notSettled(commitment),
    () => notClosed(board),
  );
}

/** The promise is still to be kept. */
export function notSettled(commitment: Pick<Commitment, 'status'>): Verdict {
  return isSettled(commitment) ? denied(UserErrorCode.CLOSED, 'commitmentSettled') : ALLOWED;
}

/** The board is still at work. */
export function notClosed({ closedAt }: Pick<Board, 'closedAt'>): Verdict {
  return closedAt ? denied(UserErrorCode.CLOSED, 'boardAtRest') : ALLOWED;
}

function isPlanned({ status }: Pick<Commitment, 'status'>): Verdict {
  return status === CommitmentStatus.PROMISED
    ? denied(UserErrorCode.TOO_EARLY, 'planFirst')
    : ALLOWED;
}
