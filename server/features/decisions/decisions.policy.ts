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

/** How long after a planned closing paper may still be counted in; then the vote closes without what is missing. */
export const PAPER_HOURS = 72;

/** Until when paper may still be counted in; null where no closing is planned. */
export function paperUntil({ closesAt }: Pick<Decision, 'closesAt'>): Date | null {
  return closesAt && new Date(closesAt.getTime() + PAPER_HOURS * 3_600_000);
}

/** What decides whether a decision may close at the instant `now`. */
export interface ClosingFacts {
  decision: DecisionFacts;
  now: Date;
  /** Ballots on paper that were handed out and not counted in yet; 0 once nobody waits for them any more. */
  paperAwaited: number;
}

/**
 * Whether a decision may close now, whoever closes it. A planned closing can't be brought forward by anybody, and paper
 * that was handed out is counted in first.
 */
export function mayClose({ decision, now, paperAwaited }: ClosingFacts): Verdict {
  const until = paperUntil(decision);
  return firstObjection(
    () =>
      decision.status === DecisionStatus.OPEN ? ALLOWED : denied(UserErrorCode.CLOSED, 'notOpen'),
    () =>
      decision.closesAt && decision.closesAt > now
        ? denied(UserErrorCode.TOO_EARLY, 'closesLater')
        : ALLOWED,
    () =>
      paperAwaited > 0 && (!until || now < until)
        ? denied(UserErrorCode.TOO_EARLY, 'paperAwaited', { count: paperAwaited })
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
  facts: ClosingFacts,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => mayClose(facts),
  );
}

/** What decides whether somebody's ballot is taken at the instant `at`. */
export interface CastingFacts {
  decision: DecisionFacts;
  onRoll: boolean;
  /** They were given a ballot on paper. */
  onPaper: boolean;
  /** The instant of casting; for the ballot box, the database's clock. */
  at: Date;
}

/** Whether ballots are taken at the instant `at`, whoever comes. */
export function takesBallots(decision: DecisionFacts, at: Date): Verdict {
  return firstObjection(
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
  );
}

/** Casts a ballot: by the decision alone, not by the board's phase. */
export function canCastBallot(
  viewer: Pick<Viewer, 'personId'>,
  { decision, onRoll, onPaper, at }: CastingFacts,
): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () => takesBallots(decision, at),
    () => (onRoll ? ALLOWED : denied(UserErrorCode.NOT_ON_ROLL, 'notOnRoll')),
    () => (onPaper ? denied(UserErrorCode.CONFLICT, 'hasPaperBallot') : ALLOWED),
  );
}

/**
 * Showing where one lives may still lead onto its roll: the vote is open, and its community doesn't know this person yet.
 * Whether they were known before it opened is told by what they show.
 */
export function canJoinRoll(
  viewer: Viewer,
  { communityId }: Pick<Board, 'communityId'>,
  { decision, onRoll, at }: Omit<CastingFacts, 'onPaper'>,
): Verdict {
  return firstObjection(
    () => canCastBallot(viewer, { decision, onRoll: true, onPaper: false, at }),
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
