import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** A proposal was put on a board. */
export const PROPOSAL_PUBLISHED = 'PROPOSAL_PUBLISHED';

/** The event of a proposal being put on a board. */
export function proposalPublished(boardId: string, proposalId: string): StreamRecord {
  return { streamId: boardId, kind: PROPOSAL_PUBLISHED, ids: { proposalId } };
}
