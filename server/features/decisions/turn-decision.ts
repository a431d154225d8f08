import type { EntityManager } from 'typeorm';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist, type Verdict } from '../../foundation/errors/verdict.js';
import type { Platform } from '../../foundation/platform.js';
import { markGaugeDirty } from '../../foundation/realtime/gauge-board.js';
import { Board } from '../communities/board.js';
import { databaseNow, lockForTurning } from './decision-lock.js';
import { Decision } from './decision.js';
import { tallyGauge, turnoutGauge } from './gauge-kinds.js';

/** A decision that nobody can cast in at the moment, and the instant at which that is so. */
export interface TurningPoint {
  tx: Transaction;
  decision: Decision;
  board: Board;
  /** The database's clock, read while casting was locked out. */
  now: Date;
}

/** What a turn is judged by; more can be read by its `manager`. */
export type TurningFacts = Pick<TurningPoint, 'decision' | 'board' | 'now'> & {
  manager: EntityManager;
};

/** Whether the decision may turn now, given who or what turns it. */
export type MayTurn = (at: TurningFacts) => Verdict | Promise<Verdict>;

/** Opens, closes or withdraws a decision: with casting locked out, by the database's clock, in one transaction with its event. */
export async function turnDecision(
  platform: Platform,
  decisionId: string,
  mayTurn: MayTurn,
  turn: (point: TurningPoint) => Promise<void>,
): Promise<void> {
  await askBeforehand(platform, decisionId, mayTurn);
  await inTransaction(platform, async (tx) => {
    await lockForTurning(tx.manager, decisionId);
    const decision = await tx.manager.findOneBy(Decision, { id: decisionId });
    if (!decision) throw notFound('decisionId');
    // Shared with other turns, but not with a change of the board's phase.
    const board = await tx.manager.findOneOrFail(Board, {
      where: { id: decision.boardId },
      lock: { mode: 'pessimistic_read' },
    });
    const now = await databaseNow(tx.manager);
    insist(await mayTurn({ decision, board, now, manager: tx.manager }));
    await turn({ tx, decision, board, now });
    tx.afterCommit(() => {
      markGaugeDirty(platform, turnoutGauge, decisionId);
      markGaugeDirty(platform, tallyGauge, decisionId);
    });
  });
}

/** Asked once without the lock: whoever may not turn the decision must not be able to hold up those who cast. */
async function askBeforehand(
  platform: Platform,
  decisionId: string,
  mayTurn: MayTurn,
): Promise<void> {
  const { manager } = platform.db;
  const decision = await manager.findOneBy(Decision, { id: decisionId });
  if (!decision) throw notFound('decisionId');
  const board = await manager.findOneByOrFail(Board, { id: decision.boardId });
  insist(await mayTurn({ decision, board, now: await databaseNow(manager), manager }));
}
