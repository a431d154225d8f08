import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDataSource } from '../../server/foundation/database/data-source.js';
import { PreparedNames } from '../../server/foundation/database/prepared-names.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  // One connection, so that what is prepared can be seen.
  db = createDataSource({ url: database.url, poolSize: 1, entities: [] });
  await db.initialize();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const preparedTexts = async () =>
  (await db.query<{ statement: string }[]>('SELECT statement FROM pg_prepared_statements')).map(
    ({ statement }) => statement,
  );

test('what is sent again and again is prepared, with the answers of its own values', async () => {
  const text = 'SELECT $1::int + 1 AS n';
  const ask = async (value: number) => (await db.query<{ n: number }[]>(text, [value]))[0]!.n;
  const askTo = async (most: number) => {
    for (let value = most - 8; value <= most; value++) expect(await ask(value)).toBe(value + 1);
  };
  await askTo(9);
  expect(await preparedTexts()).not.toContain(text);
  await askTo(18);
  expect(await preparedTexts()).toContain(text);
});

test('a statement whose columns have changed is read anew after one failure', async () => {
  await db.query('CREATE TEMP TABLE changing (n int)');
  const text = 'SELECT * FROM changing WHERE n <> $1';
  for (let time = 0; time < 12; time++) await db.query(text, [0]);
  await db.query('ALTER TABLE changing ALTER COLUMN n TYPE bigint');
  await expect(db.query(text, [0])).rejects.toThrow('cached plan must not change result type');
  await expect(db.query(text, [0])).resolves.toEqual([]);
});

test('keeps a bounded number', () => {
  const names = new PreparedNames();
  const often = (text: string) => Array.from({ length: 10 }, () => names.of(text)).at(-1);
  const given = Array.from({ length: 1_000 }, (_, number) => often(`SELECT ${number}`));
  expect(new Set(given.filter(Boolean)).size).toBe(300);
  expect(often('SELECT 0')).toBe(given[0]);
});
