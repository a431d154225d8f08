import { firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import type { Viewer } from '../../foundation/viewer.js';
import type { Board } from '../communities/board.js';
import { canTakePart, inPhase } from '../communities/communities.policy.js';
import { Phase } from '../communities/phase.js';

/** Says something about a proposal, until what was decided is being carried out. */
export function canComment(viewer: Viewer, board: Pick<Board, 'communityId' | 'phase'>): Verdict {
  return firstObjection(
    () => canTakePart(viewer, board.communityId),
    () => inPhase(board, [Phase.COLLECT, Phase.DISCUSS, Phase.DECIDE], 'discussionClosed'),
  );
}
