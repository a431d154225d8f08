import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** A proposal was put on a board. */
export const PROPOSAL_PUBLISHED = 'PROPOSAL_PUBLISHED';

/** A proposal took its next step: onto a ballot, into another, adopted or not. */
export const PROPOSAL_MOVED = 'PROPOSAL_MOVED';

/** A proposal's author changed what it says. */
export const PROPOSAL_EDITED = 'PROPOSAL_EDITED';

/** A responsible body was asked for its answer to a proposal, or gave one. */
export const PROPOSAL_ANSWER_CHANGED = 'PROPOSAL_ANSWER_CHANGED';

/** The event of a proposal saying something else. */
export function proposalEdited(boardId: string, proposalId: string): StreamRecord {
  return { streamId: boardId, kind: PROPOSAL_EDITED, ids: { proposalId } };
}

/** The event of an answer being owed or given. */
export function proposalAnswerChanged(boardId: string, proposalId: string): StreamRecord {
  return { streamId: boardId, kind: PROPOSAL_ANSWER_CHANGED, ids: { proposalId } };
}

/** The event of a proposal taking its next step. */
export function proposalMoved(boardId: string, proposalId: string): StreamRecord {
  return { streamId: boardId, kind: PROPOSAL_MOVED, ids: { proposalId } };
}

/** The event of a proposal being put on a board. */
export function proposalPublished(boardId: string, proposalId: string): StreamRecord {
  return { streamId: boardId, kind: PROPOSAL_PUBLISHED, ids: { proposalId } };
}

/** A proposal was hidden by a facilitator. */
export const PROPOSAL_HIDDEN = 'PROPOSAL_HIDDEN';

/** A hidden proposal came back. */
export const PROPOSAL_RESTORED = 'PROPOSAL_RESTORED';

/** The event of a proposal being hidden. */
export function proposalHidden(boardId: string, proposalId: string): StreamRecord {
  return { streamId: boardId, kind: PROPOSAL_HIDDEN, ids: { boardId, proposalId } };
}

/** The event of a hidden proposal coming back. */
export function proposalRestored(boardId: string, proposalId: string): StreamRecord {
  return { streamId: boardId, kind: PROPOSAL_RESTORED, ids: { boardId, proposalId } };
}
