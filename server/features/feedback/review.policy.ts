import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import type { Viewer } from '../../foundation/viewer.js';
import type { Board } from '../communities/board.js';
import { canFacilitate, inPhase, isResident } from '../communities/communities.policy.js';
import { Phase } from '../communities/phase.js';
import { notClosed } from './commitments.policy.js';

/** What a policy asks about a board under review. */
export interface ReviewFacts {
  board: Pick<Board, 'communityId' | 'phase' | 'closedAt'>;
  published: boolean;
}

/** Says whether it is solved, or says otherwise than before. */
export function canGiveVerdict(viewer: Viewer, facts: ReviewFacts): Verdict {
  return firstObjection(
    () => isResident(viewer, facts.board.communityId),
    () => underReview(facts),
  );
}

/** Publishes what residents said. */
export function canPublishReview(viewer: Viewer, facts: ReviewFacts): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, facts.board.communityId),
    () => underReview(facts),
  );
}

function underReview({ board, published }: ReviewFacts): Verdict {
  return firstObjection(
    () => inPhase(board, [Phase.REVIEW], 'verdictsInReview'),
    () => (published ? denied(UserErrorCode.CLOSED, 'reviewPublished') : ALLOWED),
    () => notClosed(board),
  );
}
