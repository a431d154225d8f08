import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** A proposal was put on a board. */
export const PROPOSAL_PUBLISHED = 'PROPOSAL_PUBLISHED';

/** A proposal took its next step: onto a ballot, into another, adopted or not. */
export const PROPOSAL_MOVED = 'PROPOSAL_MOVED';

/** The event of a proposal taking its next step. */
export function proposalMoved(boardId: string, proposalId: string): StreamRecord {
  return { streamId: boardId, kind: PROPOSAL_MOVED, ids: { proposalId } };
}

/** The event of a proposal being put on a board. */
export function proposalPublished(boardId: string, proposalId: string): StreamRecord {
  return { streamId: boardId, kind: PROPOSAL_PUBLISHED, ids: { proposalId } };
}
