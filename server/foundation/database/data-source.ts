import 'reflect-metadata';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { DirectDataSource } from './direct-data-source.js';
import { preparingClient } from './preparing-client.js';
import { SnakeCase } from './snake-case.js';

// int8 as a number: counts, amounts and stream numbers stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** What the connection needs to know. */
export interface DatabaseOptions {
  url: string;
  /** Most connections held at once. */
  poolSize: number;
  /** Entity classes. */
  entities: Function[];
  /** Migration classes; only for migrating. */
  migrations?: Function[];
  /** Told of each SQL statement; for tests that count them. */
  onStatement?: (sql: string) => void;
}

/** A TypeORM data source over pg; the schema comes from migrations alone. */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DirectDataSource({
    type: 'postgres',
    url: options.url,
    poolSize: options.poolSize,
    entities: options.entities as (() => void)[],
    migrations: (options.migrations ?? []) as (() => void)[],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    synchronize: false,
    installExtensions: false,
    extra: {
      // A stuck statement must not hold an advisory lock or a connection for ever.
      options: `-c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000${worksAs(options)}`,
      connectionTimeoutMillis: 10_000,
      Client: preparingClient(),
      // Statements that don't wait for one another are sent at once; only copying, which servers don't do, can't be.
      pipeline: !options.migrations,
      // A host that vanishes without a word must not leave anybody waiting for ever.
      keepAlive: true,
      ...(options.migrations ? {} : { query_timeout: 65_000 }),
    },
    ...(options.onStatement && {
      logging: ['query' as const],
      logger: statementLogger(options.onStatement),
    }),
  });
}

/** Servers work as a role that may use every table and change none of the log; the tables' owner is for migrating. */
function worksAs({ migrations }: DatabaseOptions): string {
  return migrations ? '' : ' -c role=gongyi_app';
}

function statementLogger(onStatement: (sql: string) => void) {
  const nothing = () => {};
  return {
    logQuery: onStatement,
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
}
