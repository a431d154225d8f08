import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../foundation/database/transaction.js';
import { Decision } from './decision.js';

/** SQL of a decision's advisory lock key; `$1` is its id. */
const KEY = `hashtextextended('decision:' || $1, 0)`;

/** Held by a transaction that casts or objects: many at once, but never while the decision opens or closes. */
export const LOCK_FOR_CASTING = `SELECT pg_advisory_xact_lock_shared(${KEY})`;

/** Waits until nobody is casting and keeps others out until the transaction ends. */
export async function lockForTurning(manager: EntityManager, decisionId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(${KEY})`, [decisionId]);
}

/** The decision as it is and stays until the transaction ends: it can't open, close or be withdrawn meanwhile. */
export async function holdUnturned(tx: Transaction, decisionId: string): Promise<Decision> {
  await tx.client.query(LOCK_FOR_CASTING, [decisionId]);
  return tx.manager.findOneByOrFail(Decision, { id: decisionId });
}

/** The database's clock. Read in a statement of its own after a lock is held: in the locking one it is read before the wait. */
export async function databaseNow(manager: EntityManager): Promise<Date> {
  const rows: { now: Date }[] = await manager.query('SELECT clock_timestamp() AS now');
  return rows[0]!.now;
}
