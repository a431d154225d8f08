import type { StreamRecord } from '../../../foundation/events/stream-sql.js';

/** Somebody was given a ballot on paper, which they are told on their own stream. */
export const PAPER_BALLOT_HANDED_OUT = 'PAPER_BALLOT_HANDED_OUT';
/** It was taken back unused. */
export const PAPER_BALLOT_TAKEN_BACK = 'PAPER_BALLOT_TAKEN_BACK';

/** The event on the person's own stream. */
export function paperEvent(
  kind: typeof PAPER_BALLOT_HANDED_OUT | typeof PAPER_BALLOT_TAKEN_BACK,
  personId: string,
  decisionId: string,
): StreamRecord {
  return { streamId: personId, kind, ids: { decisionId } };
}
