import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QueryFailedError, type DataSource, type QueryRunner } from 'typeorm';
import { createDataSource } from '../../server/foundation/database/data-source.js';
import { asOwner } from '../support/as-owner.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: DataSource;
let runner: QueryRunner;

beforeAll(async () => {
  database = await createTestDatabase();
  await asOwner(
    { databaseUrl: database.url },
    'CREATE TABLE thing (id int, name text); GRANT ALL ON thing TO gongyi_app',
  );
  db = createDataSource({ url: database.url, poolSize: 2, entities: [] });
  await db.initialize();
  runner = db.createQueryRunner();
});
afterAll(async () => {
  await runner.release();
  await db.destroy();
  await database.drop();
});

const STATEMENTS = [
  'SELECT id, name FROM thing ORDER BY id',
  `INSERT INTO thing VALUES (1, 'one'), (2, 'two')`,
  `INSERT INTO thing VALUES (1, 'one'), (2, 'two') RETURNING id`,
  `UPDATE thing SET name = 'changed' WHERE id < 2`,
  `UPDATE thing SET name = 'changed' RETURNING id, name`,
  `WITH gone AS (DELETE FROM thing WHERE id = 1 RETURNING id) SELECT count(*) FROM gone`,
  'DELETE FROM thing WHERE id = 99',
  'DELETE FROM thing RETURNING name',
];

describe('a statement outside of transactions', () => {
  test.each(STATEMENTS)('is answered as TypeORM answers it: %s', async (sql) => {
    const filled = async (by?: QueryRunner) => {
      await db.query('TRUNCATE thing');
      await db.query(`INSERT INTO thing VALUES ($1, 'first'), ($2, 'second')`, [1, 2]);
      return db.query<unknown>(sql, [], by);
    };
    expect(await filled()).toStrictEqual(await filled(runner));
  });

  test('that fails says so as TypeORM says it, and hurts nobody after it', async () => {
    const failing = (by?: QueryRunner) =>
      db.query<unknown>('SELECT $1::int', ['none'], by).catch((error: unknown) => error);
    const failure = await failing();
    expect(failure).toBeInstanceOf(QueryFailedError);
    expect(failure).toMatchObject({ ...((await failing(runner)) as QueryFailedError) });
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('whose connection is cut leaves the others theirs', async () => {
    // The runner holds one of the two connections there are, so that both are sent on the other.
    const [{ pid }] = await db.query<[{ pid: number }]>('SELECT pg_backend_pid() AS pid');
    const cut = db.query('SELECT pg_sleep(60)').catch((error: unknown) => error);
    await asOwner({ databaseUrl: database.url }, 'SELECT pg_terminate_backend($1)', [pid]);
    expect(await cut).toBeInstanceOf(QueryFailedError);
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
