import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import type { Viewer } from '../../foundation/viewer.js';
import type { Board } from '../communities/board.js';
import {
  canFacilitate,
  canTakePart,
  inPhase,
  isAtWork,
  isResident,
} from '../communities/communities.policy.js';
import { Phase } from '../communities/phase.js';
import { ProposalStatus } from './proposal-status.js';
import type { Proposal } from './proposal.js';

type BoardFacts = Pick<Board, 'communityId' | 'phase'>;
type WorkFacts = Pick<Board, 'communityId' | 'closedAt'>;
type Status = Pick<Proposal, 'status'>;

/** Puts a proposal on a board, while it collects or discusses them. */
export function canPublishProposal(viewer: Viewer, board: BoardFacts): Verdict {
  return firstObjection(
    () => canTakePart(viewer, board.communityId),
    () => inPhase(board, [Phase.COLLECT, Phase.DISCUSS], 'proposalsClosed'),
  );
}

/**
 * Backs a proposal, or takes it back, until what was decided is being carried out. What nobody can do any more is said
 * first: it would be of no use to sign in for it.
 */
export function canSupport(viewer: Viewer, board: BoardFacts, proposal: Status): Verdict {
  return firstObjection(
    () => inPhase(board, [Phase.COLLECT, Phase.DISCUSS, Phase.DECIDE], 'backingClosed'),
    () => takesBacking(proposal),
    () => isResident(viewer, board.communityId),
  );
}

const BACKING_OVER: Partial<Record<ProposalStatus, Verdict>> = {
  [ProposalStatus.MERGED]: wrongStatus('backingMerged'),
  [ProposalStatus.DECLINED]: wrongStatus('backingDeclined'),
  [ProposalStatus.ADOPTED]: wrongStatus('backingAdopted'),
};

/** Still has something to win by it: what has been merged or settled gathers no backing. */
export function takesBacking({ status }: Status): Verdict {
  return BACKING_OVER[status] ?? ALLOWED;
}

/** Changes what it says: its author, as long as it is open and the board collects or discusses. */
export function canEditProposal(
  viewer: Viewer,
  board: BoardFacts,
  proposal: Pick<Proposal, 'status' | 'authorId'>,
): Verdict {
  return firstObjection(
    () => canPublishProposal(viewer, board),
    () =>
      proposal.authorId === viewer.personId
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'authorsOnly'),
    () => (proposal.status === ProposalStatus.OPEN ? ALLOWED : wrongStatus('editOnlyOpen')),
  );
}

/** Says that it is not adopted, unless something holds it where it is. */
export function canDecline(
  viewer: Viewer,
  board: WorkFacts,
  proposal: Status,
  moving: Verdict,
): Verdict {
  return firstObjection(
    () => runs(viewer, board),
    () => moving,
    () => (proposal.status === ProposalStatus.OPEN ? ALLOWED : wrongStatus('declineOnlyOpen')),
  );
}

/** Opens it again after it was declined or merged. */
export function canReopen(
  viewer: Viewer,
  board: WorkFacts,
  { status }: Status,
  moving: Verdict,
): Verdict {
  const over = status === ProposalStatus.DECLINED || status === ProposalStatus.MERGED;
  return firstObjection(
    () => runs(viewer, board),
    () => moving,
    () => (over ? ALLOWED : wrongStatus('reopenOnlyOver')),
  );
}

/** Makes it part of another proposal, whichever that is. */
export function canMerge(
  viewer: Viewer,
  board: WorkFacts,
  proposal: Status,
  moving: Verdict,
): Verdict {
  return firstObjection(
    () => runs(viewer, board),
    () => moving,
    () => (proposal.status === ProposalStatus.OPEN ? ALLOWED : wrongStatus('mergeOnlyOpen')),
  );
}

/** Whether another proposal can become part of this one. */
export function takesOthers({ status }: Status): Verdict {
  if (status === ProposalStatus.MERGED) return wrongStatus('mergeIntoMerged');
  return status === ProposalStatus.DECLINED ? wrongStatus('mergeIntoDeclined') : ALLOWED;
}

/** Asks a responsible body what it says to it. */
export function canAskForAnswer(viewer: Viewer, board: WorkFacts, { status }: Status): Verdict {
  return firstObjection(
    () => runs(viewer, board),
    () => (status === ProposalStatus.MERGED ? wrongStatus('askMerged') : ALLOWED),
  );
}

function runs(viewer: Viewer, board: WorkFacts): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, board.communityId),
    () => isAtWork(board),
  );
}

function wrongStatus(message: string): Verdict {
  return denied(UserErrorCode.WRONG_STATUS, message);
}
