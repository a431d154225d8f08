import type { PoolClient, QueryResult } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import { groupBy } from '../collections.js';
import {
  appendEventSql,
  appendSharedEventSql,
  type LoggedEvent,
  type SharedRecord,
  type StreamRecord,
} from '../events/stream-sql.js';
import type { Platform } from '../platform.js';

/** An open transaction: the data to change, and what is to be told once it has happened. */
export interface Transaction {
  manager: EntityManager;
  /** The connection itself, for statements that move many rows at once. */
  client: PoolClient;
  /**
   * Hands over a statement that has been sent on `client` and whose answer doesn't matter: it isn't waited for before the next
   * one is sent, and the transaction fails if it does.
   */
  send(statement: Promise<unknown>): void;
  /** Adds an event to a stream's log; it takes its number as the transaction's last act. */
  record(event: StreamRecord): void;
  /** Adds one event to many streams; their numbers are taken after those of the single ones. */
  recordForMany(event: SharedRecord): void;
  /** Runs after COMMIT, and never after a rollback. */
  afterCommit(tell: () => void): void;
}

/** What is to be done in the same transaction, once a use case has made a thing; `id` is the thing's. */
export type Alongside = (tx: Transaction, id: string) => Promise<void>;

/** Runs `work` in one transaction: its changes and its events become visible together, or not at all. */
export async function inTransaction<T>(
  platform: Platform,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = platform.db.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  const records: StreamRecord[] = [];
  const shared: SharedRecord[] = [];
  const tellers: (() => void)[] = [];
  // Not waited for before the first statement: both are sent at once, and answered in their order.
  const underWay: Promise<unknown>[] = [begin(client, runner)];
  try {
    const result = await work({
      manager: runner.manager,
      client,
      send: (statement) => void underWay.push(handled(statement)),
      record: (event) => records.push(event),
      recordForMany: (event) => event.streamIds.length > 0 && shared.push(event),
      afterCommit: (tell) => tellers.push(tell),
    });
    const written = await commitWithEvents(client, underWay, [
      ...inOrder(records).map(appendEventSql),
      ...shared.map(appendSharedEventSql),
    ]);
    for (const [streamId, events] of groupBy(written, (event) => event.streamId))
      platform.bus.publish({ kind: 'stream', streamId, events });
    for (const tell of tellers) tell();
    return result;
  } catch (error) {
    await rollBack(platform, runner, client);
    throw error;
  } finally {
    await runner.release();
  }
}

function begin(client: PoolClient, runner: QueryRunner): Promise<unknown> {
  // TypeORM has to know, or it would begin one of its own for whatever it saves.
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  return handled(client.query('BEGIN'));
}

/** The same promise, whose failure is looked at later. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** TypeORM keeps this to itself, yet there is no other way to tell its pool that a connection is broken. */
interface Closable {
  releasePostgresConnection(error: Error): Promise<void>;
}

/** Rolls back; a connection that can't even do that is closed instead of being given to the next request. */
async function rollBack(
  platform: Platform,
  runner: QueryRunner,
  client: PoolClient,
): Promise<void> {
  try {
    await client.query('ROLLBACK');
  } catch (error) {
    // Only logged: what the caller has to learn is the error that led here.
    platform.log.warn({ err: error }, 'a transaction could not be rolled back');
    await (runner as unknown as Closable).releasePostgresConnection(error as Error);
  }
}

/** Streams are taken in order of id, which rules out deadlocks; a person's id comes after any board's. */
function inOrder(records: StreamRecord[]): StreamRecord[] {
  return records.toSorted((a, b) =>
    a.streamId < b.streamId ? -1 : a.streamId > b.streamId ? 1 : 0,
  );
}

/**
 * Numbers the events and commits in one round trip, so that a stream's head stays locked for as short as can be
 * and the order of commits is the order of numbers. Answers the events as they were written, those of a stream in order.
 */
async function commitWithEvents(
  client: PoolClient,
  underWay: Promise<unknown>[],
  appends: string[],
): Promise<LoggedEvent[]> {
  // Several statements in one text have a result each, which the library's types don't know of.
  const committed: Promise<unknown> = client.query([...appends, 'COMMIT'].join(';\n'));
  // PostgreSQL answers COMMIT without an error where a statement before it failed: that error is what has to be told.
  await Promise.all([...underWay, committed]);
  const results = [(await committed) as QueryResult<LoggedEvent>[]].flat();
  return results.slice(0, -1).flatMap(({ rows }) => rows);
}
