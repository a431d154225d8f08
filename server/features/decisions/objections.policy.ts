import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import type { Viewer } from '../../foundation/viewer.js';
import type { Board } from '../communities/board.js';
import { canFacilitate, isResident } from '../communities/communities.policy.js';
import { DecisionStatus } from './decision.enums.js';
import type { Decision } from './decision.js';
import type { Objection } from './objection.js';

/** What decides whether somebody may object. */
export interface ObjectingFacts {
  board: Pick<Board, 'communityId'>;
  decision: Pick<Decision, 'status'>;
  /** Whether they have done so before. */
  objected: boolean;
  /** Their standing ballot in it says no. */
  saidNo: boolean;
  /** It is about a proposal, where what speaks against it is said. */
  aboutProposal: boolean;
}

/**
 * Objects to a decision as it was fixed, while it is public and not open yet; or says why, whoever votes no. Once each, so that
 * nobody can hold it up for good.
 */
export function canObject(viewer: Viewer, facts: ObjectingFacts): Verdict {
  return firstObjection(
    () => isResident(viewer, facts.board.communityId),
    () => reasonWithNo(facts) ?? stillScheduled(facts.decision, OVER),
    () => (facts.objected ? denied(UserErrorCode.CONFLICT, 'alreadyObjected') : ALLOWED),
  );
}

const OVER = denied(UserErrorCode.CLOSED, 'objectionsOver');

/** Null where it isn't about the reason for a no. */
function reasonWithNo({ decision, saidNo, aboutProposal }: ObjectingFacts): Verdict | null {
  if (decision.status !== DecisionStatus.OPEN || !saidNo) return null;
  return aboutProposal ? denied(UserErrorCode.NOT_ALLOWED, 'reasonUnderProposal') : ALLOWED;
}

/** What decides whether somebody may answer an objection. */
export interface AnsweringFacts {
  board: Pick<Board, 'communityId'>;
  decision: Pick<Decision, 'status'>;
  objection: Pick<Objection, 'authorId' | 'answeredAt' | 'withBallot'>;
}

/** Answers an objection: a facilitator, yet nobody their own. */
export function canAnswerObjection(
  viewer: Viewer,
  { board, decision, objection }: AnsweringFacts,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => (objection.answeredAt ? denied(UserErrorCode.CONFLICT, 'objectionAnswered') : ALLOWED),
    () => (objection.withBallot ? ALLOWED : stillScheduled(decision, OVER)),
    () =>
      objection.authorId === viewer.personId
        ? denied(UserErrorCode.NOT_ALLOWED, 'ownObjection')
        : ALLOWED,
  );
}

/** Withdraws a decision that hasn't opened: an objection may be right. */
export function canWithdrawDecision(
  viewer: Viewer,
  board: Pick<Board, 'communityId'>,
  decision: Pick<Decision, 'status'>,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => stillScheduled(decision, denied(UserErrorCode.CLOSED, 'withdrawnTooLate')),
  );
}

function stillScheduled({ status }: Pick<Decision, 'status'>, tooLate: Verdict): Verdict {
  if (status === DecisionStatus.SCHEDULED) return ALLOWED;
  return status === DecisionStatus.WITHDRAWN
    ? denied(UserErrorCode.CLOSED, 'decisionWithdrawn')
    : tooLate;
}
