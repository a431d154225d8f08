import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** A decision was fixed and announced. */
export const DECISION_SCHEDULED = 'DECISION_SCHEDULED';
/** A decision opened. */
export const DECISION_OPENED = 'DECISION_OPENED';
/** A decision closed; its tally is final. */
export const DECISION_CLOSED = 'DECISION_CLOSED';

/** The event of a decision changing its status. Ballots have none: they move gauges. */
export function decisionEvent(
  kind: typeof DECISION_SCHEDULED | typeof DECISION_OPENED | typeof DECISION_CLOSED,
  boardId: string,
  decisionId: string,
): StreamRecord {
  return { streamId: boardId, kind, ids: { decisionId } };
}
