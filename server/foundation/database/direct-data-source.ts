import pg, { type Pool, type PoolClient, type QueryResult } from 'pg';
import { DataSource, QueryFailedError, type QueryRunner } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * TypeORM's data source, except that a statement outside of transactions goes to the driver as it is: a query runner with its
 * subscribers for each would be a good part of what a server does for it. Answers and errors are TypeORM's.
 */
export class DirectDataSource extends DataSource {
  override async query<T>(sql: string, parameters?: unknown[], runner?: QueryRunner): Promise<T> {
    if (runner) return super.query<T>(sql, parameters, runner);
    const pool = (this.driver as PostgresDriver).master as Pool;
    this.logger.logQuery(sql, parameters);
    return answerOf(await send(pool, sql, parameters)) as T;
  }
}

/** A connection that broke meanwhile is let go of, instead of being given to the next. */
async function send(pool: Pool, sql: string, parameters?: unknown[]): Promise<QueryResult> {
  const client: PoolClient = await pool.connect();
  let broken: Error | undefined;
  const notice = (error: Error) => (broken = error);
  client.on('error', notice);
  try {
    return await client.query(sql, parameters);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.severity === 'FATAL') broken = error;
    throw new QueryFailedError(sql, parameters, error as Error);
  } finally {
    client.off('error', notice);
    client.release(broken);
  }
}

/** Of changes also how many rows they touched. */
function answerOf({ command, rows, rowCount }: QueryResult): unknown {
  return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
}
