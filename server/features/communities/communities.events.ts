import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** A board moved to another phase. */
export const PHASE_CHANGED = 'PHASE_CHANGED';

/** The event of a board moving to another phase. */
export function phaseChanged(boardId: string): StreamRecord {
  return { streamId: boardId, kind: PHASE_CHANGED, ids: { boardId } };
}
