import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** Something that its author wrote was hidden. */
export const CONTENT_HIDDEN = 'CONTENT_HIDDEN';

/** Something that its author wrote came back. */
export const CONTENT_RESTORED = 'CONTENT_RESTORED';

/** An author's appeal was decided. */
export const APPEAL_DECIDED = 'APPEAL_DECIDED';

/** The event on an author's own stream of a facilitator's act about what they wrote. */
export function authorTold(
  kind: typeof CONTENT_HIDDEN | typeof CONTENT_RESTORED | typeof APPEAL_DECIDED,
  authorId: string,
  actId: string,
): StreamRecord {
  return { streamId: authorId, kind, ids: { actId } };
}
