import { firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import type { Viewer } from '../../foundation/viewer.js';
import type { Board } from '../communities/board.js';
import { canTakePart, inPhase, isResident } from '../communities/communities.policy.js';
import { Phase } from '../communities/phase.js';

type BoardFacts = Pick<Board, 'communityId' | 'phase'>;

/** Puts a proposal on a board, while it collects or discusses them. */
export function canPublishProposal(viewer: Viewer, board: BoardFacts): Verdict {
  return firstObjection(
    () => canTakePart(viewer, board.communityId),
    () => inPhase(board, [Phase.COLLECT, Phase.DISCUSS], 'proposalsClosed'),
  );
}

/** Backs a proposal, or takes it back, until what was decided is being carried out. */
export function canSupport(viewer: Viewer, board: BoardFacts): Verdict {
  return firstObjection(
    () => isResident(viewer, board.communityId),
    () => inPhase(board, [Phase.COLLECT, Phase.DISCUSS, Phase.DECIDE], 'backingClosed'),
  );
}
