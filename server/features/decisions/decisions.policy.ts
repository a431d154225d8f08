import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import { hasRole, Role, type Viewer } from '../../foundation/viewer.js';
import { isSignedIn } from '../accounts/accounts.policy.js';
import type { Board } from '../communities/board.js';
import { canFacilitate, inPhase } from '../communities/communities.policy.js';
import { Phase } from '../communities/phase.js';
import type { RulebookValues } from '../communities/rulebook.js';
import { DecisionStatus } from './decision.enums.js';
import type { Decision } from './decision.js';
import { mayOpen, type OpeningFacts } from './opening.js';

/** What a policy asks about a decision. */
export type DecisionFacts = Pick<Decision, 'status' | 'opensAt' | 'closesAt'>;

/** The rules of a community that say who sets up votes. */
export type OpenerRules = Pick<RulebookValues, 'decisionOpeners'>;

/** Fixes and opens votes in this community: whom its rulebook names, and administrators. */
export function canSetUpVotes(viewer: Viewer, communityId: string, rules: OpenerRules): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      hasRole(viewer, Role.ADMINISTRATOR, communityId) ||
      rules.decisionOpeners.some((role) => holds(viewer, role, communityId))
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'openersOnly'),
  );
}

function holds(viewer: Viewer, role: Role, communityId: string): boolean {
  return role === Role.RESIDENT
    ? viewer.residentOf.includes(communityId)
    : hasRole(viewer, role, communityId);
}

/** Fixes a new decision on a board. */
export function canCreateDecision(
  viewer: Viewer,
  board: Pick<Board, 'communityId' | 'phase'>,
  rules: OpenerRules,
): Verdict {
  return firstObjection(
    () => canSetUpVotes(viewer, board.communityId, rules),
    () => inPhase(board, [Phase.COLLECT, Phase.DISCUSS, Phase.DECIDE], 'decisionsClosed'),
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
  facts: OpeningFacts & { board: Pick<Board, 'communityId'>; rules: OpenerRules },
): Verdict {
  return firstObjection(
    () => canSetUpVotes(viewer, facts.board.communityId, facts.rules),
    () => mayOpen(facts),
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
      decision.status === DecisionStatus.WITHDRAWN
        ? denied(UserErrorCode.CLOSED, 'decisionWithdrawn')
        : ALLOWED,
    () =>
      decision.status === DecisionStatus.CLOSED || (decision.closesAt && at >= decision.closesAt)
        ? denied(UserErrorCode.CLOSED, 'decisionClosed')
        : ALLOWED,
    () => (onRoll ? ALLOWED : denied(UserErrorCode.NOT_ON_ROLL, 'notOnRoll')),
  );
}

/**
 * Showing where one lives may still lead onto its roll: the vote is open, and its community doesn't know this person yet.
 * Whether they were known before it opened is told by what they show.
 */
export function canJoinRoll(
  viewer: Viewer,
  { communityId }: Pick<Board, 'communityId'>,
  { decision, onRoll, at }: CastingFacts,
): Verdict {
  return firstObjection(
    () => canCastBallot(viewer, { decision, onRoll: true, at }),
    () =>
      onRoll || viewer.residentOf.includes(communityId)
        ? denied(UserErrorCode.CONFLICT, 'residentAlready')
        : ALLOWED,
  );
}

/** Whether the count may be shown. */
export function isTallyVisible(decision: Pick<Decision, 'status' | 'tallyVisibility'>): boolean {
  if (decision.status === DecisionStatus.OPEN) return decision.tallyVisibility === 'LIVE';
  return decision.status === DecisionStatus.CLOSED;
}
