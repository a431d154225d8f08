import { Any } from 'typeorm';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied } from '../../foundation/errors/verdict.js';
import type { BoardGuard } from '../communities/board-guards.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';

/** A board can't leave its phase while a decision on it is open: people are still casting. */
export const decisionsStillOpen: BoardGuard = async (manager, boardIds) => {
  const open = await manager.find(Decision, {
    select: { boardId: true },
    where: { boardId: Any([...boardIds]), status: DecisionStatus.OPEN },
  });
  const busy = new Set(open.map(({ boardId }) => boardId));
  return boardIds.map((id) =>
    busy.has(id) ? denied(UserErrorCode.WRONG_PHASE, 'decisionStillOpen') : ALLOWED,
  );
};
