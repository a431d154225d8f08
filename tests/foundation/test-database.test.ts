import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { createEmptyDatabase, createTestDatabase } from '../support/test-database.js';

async function tablesOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const sql = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";
    return (await client.query<{ tablename: string }>(sql)).rows.map((row) => row.tablename);
  } finally {
    await client.end();
  }
}

test('each test database has the current schema, and nothing of another one’s', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const client = new pg.Client({ connectionString: one.url });
  await client.connect();
  await client.query('CREATE TABLE only_here ()');
  await client.end();
  expect(await tablesOf(one.url)).toContain('only_here');
  expect(await tablesOf(one.url)).toContain('decision');
  expect(await tablesOf(other.url)).not.toContain('only_here');
  await Promise.all([one.drop(), other.drop()]);
});

test('a dropped one is gone, even for those who are still connected', async () => {
  const { url, drop } = await createTestDatabase();
  const client = new pg.Client({ connectionString: url });
  // The driver reports the same end twice.
  const cut = new Promise((resolve) => client.on('error', resolve));
  await client.connect();
  await drop();
  await cut;
  await expect(tablesOf(url)).rejects.toThrow(/does not exist/);
});

test('an empty one waits for its migrations, and sorts and folds by Unicode', async () => {
  const { url, drop } = await createEmptyDatabase();
  expect(await tablesOf(url)).toEqual([]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT lower('ÄÖ') AS lowered");
  expect(rows).toEqual([{ lowered: 'äö' }]);
  await client.end();
  await drop();
  expect(url).not.toBe(inject('databaseAdminUrl'));
});
