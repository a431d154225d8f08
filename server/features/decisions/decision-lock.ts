import type { EntityManager } from 'typeorm';

/** SQL of a decision's advisory lock key; `$1` is its id. */
const KEY = `hashtextextended('decision:' || $1, 0)`;

/** Held by a transaction that casts: many at once, but never while the decision opens or closes. */
export const LOCK_FOR_CASTING = `SELECT pg_advisory_xact_lock_shared(${KEY})`;

/** Waits until nobody is casting and keeps others out until the transaction ends. */
export async function lockForTurning(manager: EntityManager, decisionId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(${KEY})`, [decisionId]);
}

/** The database's clock. Read in a statement of its own after a lock is held: in the locking one it is read before the wait. */
export async function databaseNow(manager: EntityManager): Promise<Date> {
  const rows: { now: Date }[] = await manager.query('SELECT clock_timestamp() AS now');
  return rows[0]!.now;
}
