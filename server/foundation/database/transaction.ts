import type { PoolClient } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import { appendEventSql, type StreamRecord } from '../events/stream-sql.js';
import type { Platform } from '../platform.js';

/** An open transaction: the data to change, and what is to be told once it has happened. */
export interface Transaction {
  manager: EntityManager;
  /** Adds an event to a stream's log; it takes its number as the transaction's last act. */
  record(event: StreamRecord): void;
  /** Runs after COMMIT, and never after a rollback. */
  afterCommit(tell: () => void): void;
}

/** Runs `work` in one transaction: its changes and its events become visible together, or not at all. */
export async function inTransaction<T>(
  platform: Platform,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = platform.db.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  const records: StreamRecord[] = [];
  const tellers: (() => void)[] = [];
  try {
    await runner.startTransaction();
    const result = await work({
      manager: runner.manager,
      record: (event) => records.push(event),
      afterCommit: (tell) => tellers.push(tell),
    });
    await commitWithEvents(client, runner, records);
    for (const { streamId } of records) platform.bus.publish({ kind: 'stream', streamId });
    for (const tell of tellers) tell();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/**
 * Numbers the events and commits in one round trip, so that a stream's head stays locked for as short as can be
 * and the order of commits is the order of numbers. Streams are taken in order of id, which rules out deadlocks.
 */
async function commitWithEvents(client: PoolClient, runner: QueryRunner, records: StreamRecord[]) {
  if (records.length === 0) return runner.commitTransaction();
  const ordered = records.toSorted((a, b) =>
    a.streamId < b.streamId ? -1 : a.streamId > b.streamId ? 1 : 0,
  );
  await client.query(`${ordered.map(appendEventSql).join(';\n')};\nCOMMIT`);
  // TypeORM did not see that COMMIT; told so, it neither commits again nor rolls back.
  (runner as { isTransactionActive: boolean }).isTransactionActive = false;
}
