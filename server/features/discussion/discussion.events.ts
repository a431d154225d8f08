import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** Somebody said something about a proposal. */
export const COMMENT_ADDED = 'COMMENT_ADDED';

/** The event of a comment. */
export function commentAdded(boardId: string, commentId: string): StreamRecord {
  return { streamId: boardId, kind: COMMENT_ADDED, ids: { commentId } };
}
