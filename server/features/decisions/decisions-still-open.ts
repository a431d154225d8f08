import type { BoardGuard } from '../communities/board-guards.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied } from '../../foundation/errors/verdict.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';

/** A board can't leave its phase while a decision on it is open: people are still casting. */
export const decisionsStillOpen: BoardGuard = async (manager, boardId) => {
  const open = await manager.existsBy(Decision, { boardId, status: DecisionStatus.OPEN });
  return open ? denied(UserErrorCode.WRONG_PHASE, 'decisionStillOpen') : ALLOWED;
};
