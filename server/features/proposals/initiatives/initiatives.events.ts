import type { StreamRecord } from '../../../foundation/events/stream-sql.js';
import type { Initiative } from './initiative.js';

/** A resident started an initiative. */
export const INITIATIVE_STARTED = 'INITIATIVE_STARTED';

/** An initiative has the backing it needs; its clock runs. */
export const INITIATIVE_REACHED = 'INITIATIVE_REACHED';

/** An initiative was answered: with a board, or refused. */
export const INITIATIVE_ANSWERED = 'INITIATIVE_ANSWERED';

/** Whoever started an initiative took it back. */
export const INITIATIVE_WITHDRAWN = 'INITIATIVE_WITHDRAWN';

/** An initiative was hidden, or is shown again. */
export const INITIATIVE_VISIBILITY_CHANGED = 'INITIATIVE_VISIBILITY_CHANGED';

/** One of these events, on the stream of the initiative's community. */
export function initiativeEvent(
  kind: string,
  { id, communityId }: Pick<Initiative, 'id' | 'communityId'>,
): StreamRecord {
  return { streamId: communityId, kind, ids: { initiativeId: id } };
}
