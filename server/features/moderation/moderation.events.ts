import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** Something a person wrote was hidden, or was hidden along with what it hung on. */
export const CONTENT_HIDDEN = 'CONTENT_HIDDEN';

/** Something a person wrote came back. */
export const CONTENT_RESTORED = 'CONTENT_RESTORED';

/** An author's appeal was decided. */
export const APPEAL_DECIDED = 'APPEAL_DECIDED';

/** The event on a person's own stream of a facilitator's act that concerns what they wrote. */
export function personTold(
  kind: typeof CONTENT_HIDDEN | typeof CONTENT_RESTORED | typeof APPEAL_DECIDED,
  personId: string,
  actId: string,
): StreamRecord {
  return { streamId: personId, kind, ids: { actId } };
}
