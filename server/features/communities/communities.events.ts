import type { StreamRecord } from '../../foundation/events/stream-sql.js';
import type { Phase } from './phase.js';

/** A board moved to another phase. */
export const PHASE_CHANGED = 'PHASE_CHANGED';

/** A board was closed. */
export const BOARD_CLOSED = 'BOARD_CLOSED';

/** The event of a board moving to another phase. */
export function phaseChanged(boardId: string, to: Phase): StreamRecord {
  return { streamId: boardId, kind: PHASE_CHANGED, ids: { boardId, to } };
}

/** The planned ends of a board's phases changed. */
export const PHASES_PLANNED = 'PHASES_PLANNED';

/** The event of a board's planned ends having changed. */
export function phasesPlanned(boardId: string): StreamRecord {
  return { streamId: boardId, kind: PHASES_PLANNED, ids: { boardId } };
}

/** The event of a board being closed. */
export function boardClosed(boardId: string): StreamRecord {
  return { streamId: boardId, kind: BOARD_CLOSED, ids: { boardId } };
}
