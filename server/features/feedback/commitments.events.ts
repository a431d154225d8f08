import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** A vote made something a promise. */
export const COMMITMENT_MADE = 'COMMITMENT_MADE';
/** A promise was planned, put off, changed, dropped, kept or disputed. */
export const COMMITMENT_CHANGED = 'COMMITMENT_CHANGED';
/** A step of a promise was added, reported, judged, put off, taken on or watched. */
export const STEP_CHANGED = 'STEP_CHANGED';
/** A responsible body replied to an advisory vote. */
export const OUTCOME_REPLIED = 'OUTCOME_REPLIED';
/** The residents' verdicts on a board were published. */
export const REVIEW_PUBLISHED = 'REVIEW_PUBLISHED';

/** The event of a promise. */
export function commitmentEvent(
  kind: typeof COMMITMENT_MADE | typeof COMMITMENT_CHANGED,
  { id, boardId }: { id: string; boardId: string },
): StreamRecord {
  return { streamId: boardId, kind, ids: { commitmentId: id } };
}

/** The event of a step. */
export function stepEvent(boardId: string, stepId: string): StreamRecord {
  return { streamId: boardId, kind: STEP_CHANGED, ids: { stepId } };
}

/** The event of a reply. */
export function replyEvent(boardId: string, decisionId: string): StreamRecord {
  return { streamId: boardId, kind: OUTCOME_REPLIED, ids: { decisionId } };
}

/** The event of a published review. */
export function reviewEvent(boardId: string): StreamRecord {
  return { streamId: boardId, kind: REVIEW_PUBLISHED, ids: { boardId } };
}
