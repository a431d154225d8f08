import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import { hasRole, Role, type Viewer } from '../../foundation/viewer.js';
import { isSignedIn } from '../accounts/accounts.policy.js';
import { BoardVisibility, type Board } from './board.js';
import { Phase } from './phase.js';
import type { RulebookValues } from './rulebook.js';

/** Runs boards of this community: its facilitators, and administrators. */
export function canFacilitate(viewer: Viewer, communityId: string): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      hasRole(viewer, Role.MODERATOR, communityId) ||
      hasRole(viewer, Role.ADMINISTRATOR, communityId)
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'facilitatorsOnly'),
  );
}

/** Lives in this community: what is counted per resident is theirs alone. */
export function isResident(viewer: Viewer, communityId: string): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      viewer.residentOf.includes(communityId)
        ? ALLOWED
        : denied(UserErrorCode.NOT_A_RESIDENT, 'residentsOnly'),
  );
}

/** Takes part in this community: a resident, or whoever runs its boards. */
export function canTakePart(viewer: Viewer, communityId: string): Verdict {
  return canFacilitate(viewer, communityId).allowed ? ALLOWED : isResident(viewer, communityId);
}

/** Works for this community: runs its boards, or is on the staff of one of its responsible bodies. */
export function worksFor(viewer: Viewer, communityId: string): boolean {
  return canFacilitate(viewer, communityId).allowed || hasRole(viewer, Role.OFFICIAL, communityId);
}

/** Whether the viewer is one of those whom a rule of the community names; administrators always are. */
export function isAmong(viewer: Viewer, communityId: string, roles: readonly Role[]): boolean {
  if (roles.includes(Role.RESIDENT) && viewer.residentOf.includes(communityId)) return true;
  return [Role.ADMINISTRATOR, ...roles].some((role) => hasRole(viewer, role, communityId));
}

/** Opens a board in this community: whom its rulebook names. */
export function canOpenBoard(
  viewer: Viewer,
  communityId: string,
  { boardOpeners }: Pick<RulebookValues, 'boardOpeners'>,
): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      isAmong(viewer, communityId, boardOpeners)
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'boardOpenersOnly'),
  );
}

/** Speaks for a responsible body: its own staff. */
export function canActForUnit(viewer: Viewer, unitId: string): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      viewer.roles.some(({ role, unitId: own }) => role === Role.OFFICIAL && own === unitId)
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'unitStaffOnly'),
  );
}

/** Whether a board, with all that is on it, is there for this viewer. */
export function canSeeBoard(
  viewer: Viewer,
  { visibility, communityId, areaId }: Pick<Board, 'visibility' | 'communityId' | 'areaId'>,
): boolean {
  if (visibility === BoardVisibility.PUBLIC || worksFor(viewer, communityId)) return true;
  if (visibility === BoardVisibility.ROLL && areaId) return viewer.areaIds.includes(areaId);
  return viewer.residentOf.includes(communityId);
}

/** Moves a board to another phase, unless something on it has to be finished first. */
export function canChangePhase(
  viewer: Viewer,
  board: Pick<Board, 'communityId' | 'closedAt'>,
  leaving: Verdict,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => isAtWork(board),
    () => leaving,
  );
}

/** Says when the phases of a board are planned to end. */
export function canPlanPhases(
  viewer: Viewer,
  board: Pick<Board, 'communityId' | 'closedAt'>,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => isAtWork(board),
  );
}

/** Closes a board for good, once it has been reviewed and nothing on it is left unanswered. */
export function canCloseBoard(
  viewer: Viewer,
  board: Pick<Board, 'communityId' | 'closedAt' | 'phase'>,
  closing: Verdict,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => isAtWork(board),
    () => inPhase(board, [Phase.REVIEW], 'closeInReview'),
    () => closing,
  );
}

/** The board is in one of these phases. */
export function inPhase(board: Pick<Board, 'phase'>, phases: Phase[], message: string): Verdict {
  return phases.includes(board.phase) ? ALLOWED : denied(UserErrorCode.WRONG_PHASE, message);
}

/** The board has not been closed: once everything on it is answered, nothing there changes any more. */
export function isAtWork(board: Pick<Board, 'closedAt'>): Verdict {
  return board.closedAt ? denied(UserErrorCode.WRONG_PHASE, 'boardClosed') : ALLOWED;
}
