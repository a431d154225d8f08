import type { StreamRecord } from '../../foundation/events/stream-sql.js';
import type { Comment } from './comment.js';

/** Somebody said something about a proposal. */
export const COMMENT_ADDED = 'COMMENT_ADDED';

/** The event of a comment. */
export function commentAdded(boardId: string, commentId: string): StreamRecord {
  return { streamId: boardId, kind: COMMENT_ADDED, ids: { commentId } };
}

/** A comment was hidden by a facilitator, with the thread below it. */
export const COMMENT_HIDDEN = 'COMMENT_HIDDEN';

/** A hidden comment came back, with what was hidden below it. */
export const COMMENT_RESTORED = 'COMMENT_RESTORED';

/** What events of hiding say: where the comment stood as well, since what is hidden tells nothing any more. */
type Place = Pick<Comment, 'id' | 'boardId' | 'proposalId' | 'parentId'>;

/** The event of a comment being hidden. */
export function commentHidden(comment: Place): StreamRecord {
  return { streamId: comment.boardId, kind: COMMENT_HIDDEN, ids: idsOf(comment) };
}

/** The event of a hidden comment coming back. */
export function commentRestored(comment: Place): StreamRecord {
  return { streamId: comment.boardId, kind: COMMENT_RESTORED, ids: idsOf(comment) };
}

function idsOf({ id, proposalId, parentId }: Place): Record<string, string> {
  return { commentId: id, proposalId, ...(parentId && { parentId }) };
}
