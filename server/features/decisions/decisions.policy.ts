import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import type { Viewer } from '../../foundation/viewer.js';
import { isSignedIn } from '../accounts/accounts.policy.js';
import type { Board } from '../communities/board.js';
import { canFacilitate, inPhase } from '../communities/communities.policy.js';
import { Phase } from '../communities/phase.js';
import { DecisionStatus } from './decision.enums.js';
import type { Decision } from './decision.js';

/** What a policy asks about a decision. */
export type DecisionFacts = Pick<Decision, 'status' | 'opensAt' | 'closesAt'>;

/** Fixes a new decision on a board. */
export function canCreateDecision(
  viewer: Viewer,
  board: Pick<Board, 'communityId' | 'phase'>,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => inPhase(board, [Phase.COLLECT, Phase.DISCUSS, Phase.DECIDE], 'decisionsClosed'),
  );
}

/** Whether a decision may open now, whoever opens it. */
export function mayOpen(decision: DecisionFacts, board: Pick<Board, 'phase'>, now: Date): Verdict {
  return firstObjection(
    () =>
      decision.status === DecisionStatus.SCHEDULED
        ? ALLOWED
        : denied(UserErrorCode.CONFLICT, 'alreadyOpened'),
    () =>
      decision.opensAt && decision.opensAt > now
        ? denied(UserErrorCode.TOO_EARLY, 'opensLater')
        : ALLOWED,
    () =>
      decision.closesAt && decision.closesAt <= now
        ? denied(UserErrorCode.CLOSED, 'closingPassed')
        : ALLOWED,
    () => inPhase(board, [Phase.DECIDE], 'openInDecide'),
  );
}

/** Whether a decision may close now, whoever closes it. A planned closing can't be brought forward by anybody. */
export function mayClose(decision: DecisionFacts, now: Date): Verdict {
  return firstObjection(
    () =>
      decision.status === DecisionStatus.OPEN ? ALLOWED : denied(UserErrorCode.CLOSED, 'notOpen'),
    () =>
      decision.closesAt && decision.closesAt > now
        ? denied(UserErrorCode.TOO_EARLY, 'closesLater')
        : ALLOWED,
  );
}

/** Opens a decision by hand. */
export function canOpenDecision(
  viewer: Viewer,
  board: Pick<Board, 'communityId' | 'phase'>,
  decision: DecisionFacts,
  now: Date,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => mayOpen(decision, board, now),
  );
}

/** Closes a decision by hand. */
export function canCloseDecision(
  viewer: Viewer,
  board: Pick<Board, 'communityId'>,
  decision: DecisionFacts,
  now: Date,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => mayClose(decision, now),
  );
}

/** What decides whether somebody's ballot is taken at the instant `at`. */
export interface CastingFacts {
  decision: DecisionFacts;
  onRoll: boolean;
  /** The instant of casting; for the ballot box, the database's clock. */
  at: Date;
}

/** Casts a ballot: by the decision alone, not by the board's phase. */
export function canCastBallot(
  viewer: Pick<Viewer, 'personId'>,
  { decision, onRoll, at }: CastingFacts,
): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      decision.status === DecisionStatus.SCHEDULED
        ? denied(UserErrorCode.NOT_OPEN_YET, 'notOpenYet')
        : ALLOWED,
    () =>
      decision.status === DecisionStatus.CLOSED || (decision.closesAt && at >= decision.closesAt)
        ? denied(UserErrorCode.CLOSED, 'decisionClosed')
        : ALLOWED,
    () => (onRoll ? ALLOWED : denied(UserErrorCode.NOT_ON_ROLL, 'notOnRoll')),
  );
}

/** Whether the count may be shown. */
export function isTallyVisible(decision: Pick<Decision, 'status' | 'tallyVisibility'>): boolean {
  if (decision.status === DecisionStatus.SCHEDULED) return false;
  return decision.status === DecisionStatus.CLOSED || decision.tallyVisibility === 'LIVE';
}
