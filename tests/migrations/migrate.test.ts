import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { migrate, MIGRATIONS } from '../../server/foundation/database/migrate.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';

const databases: TestDatabase[] = [];
afterEach(async () => {
  for (const { drop } of databases.splice(0)) await drop();
});

async function empty(): Promise<string> {
  const database = await createEmptyDatabase();
  databases.push(database);
  return database.url;
}

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const NAMES = MIGRATIONS.map(({ name }) => name);

/** Everything a migration could have changed, as PostgreSQL describes it. */
const SHAPE = `SELECT table_name, column_name, data_type, is_nullable, column_default, ordinal_position
  FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 6`;

test('an empty database gets every migration, a second run finds nothing to do', async () => {
  const url = await empty();
  expect(await migrate(url)).toEqual(NAMES);
  const shape = await ask(url, SHAPE);
  expect(shape.length).toBeGreaterThan(50);
  expect(await migrate(url)).toEqual([]);
  expect(await ask(url, SHAPE)).toEqual(shape);
  expect(await ask(url, 'SELECT name FROM migration ORDER BY id')).toEqual(
    NAMES.map((name) => ({ name })),
  );
});

test('eight servers that start together migrate once', async () => {
  const url = await empty();
  const ran = await Promise.all(Array.from({ length: 8 }, () => migrate(url)));
  expect(ran.filter((names) => names.length > 0)).toEqual([NAMES]);
  expect(await ask(url, 'SELECT count(*)::int AS count FROM migration')).toEqual([
    { count: NAMES.length },
  ]);
  expect(await ask(url, 'SELECT count(*)::int AS count FROM stream_epoch')).toEqual([{ count: 1 }]);
});

test('a migration that fails leaves nothing behind and lets the next run try again', async () => {
  const url = await empty();
  await ask(url, 'CREATE TABLE ballot (in_the_way int)');
  await expect(migrate(url)).rejects.toThrow('relation "ballot" already exists');
  expect(
    await ask(
      url,
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT IN ('ballot', 'migration')`,
    ),
  ).toEqual([]);
  await ask(url, 'DROP TABLE ballot');
  expect(await migrate(url)).toEqual(NAMES);
});

test('a migration may take as long as it needs, unlike a request', async () => {
  const url = await empty();
  await ask(
    url,
    `CREATE TABLE seen (timeout text);
     CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql
       AS $$ BEGIN INSERT INTO seen VALUES (current_setting('statement_timeout')); END $$;
     CREATE EVENT TRIGGER note ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION note()`,
  );
  await migrate(url);
  expect(await ask(url, 'SELECT DISTINCT timeout FROM seen')).toEqual([{ timeout: '0' }]);
});

test('two databases have epochs of their own', async () => {
  const urls = [await empty(), await empty()];
  for (const url of urls) await migrate(url);
  const epochs = await Promise.all(urls.map((url) => ask(url, 'SELECT epoch FROM stream_epoch')));
  expect(epochs[0]).not.toEqual(epochs[1]);
});
