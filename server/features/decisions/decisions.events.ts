import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** A decision was fixed and announced. */
export const DECISION_SCHEDULED = 'DECISION_SCHEDULED';
/** A decision opened. */
export const DECISION_OPENED = 'DECISION_OPENED';
/** A decision closed; its tally is final. */
export const DECISION_CLOSED = 'DECISION_CLOSED';
/** A decision was withdrawn before it opened. */
export const DECISION_WITHDRAWN = 'DECISION_WITHDRAWN';
/** A resident objects to a decision, or says why their ballot says no. */
export const OBJECTION_RAISED = 'OBJECTION_RAISED';
/** An objection has its answer. */
export const OBJECTION_ANSWERED = 'OBJECTION_ANSWERED';

type StatusChange =
  | typeof DECISION_SCHEDULED
  | typeof DECISION_OPENED
  | typeof DECISION_CLOSED
  | typeof DECISION_WITHDRAWN;

/** The event of a decision changing its status. Ballots have none: they move gauges. */
export function decisionEvent(
  kind: StatusChange,
  boardId: string,
  decisionId: string,
): StreamRecord {
  return { streamId: boardId, kind, ids: { decisionId } };
}

/** The event of an objection being raised or answered. */
export function objectionEvent(
  kind: typeof OBJECTION_RAISED | typeof OBJECTION_ANSWERED,
  boardId: string,
  ids: { decisionId: string; objectionId: string },
): StreamRecord {
  return { streamId: boardId, kind, ids };
}
