import { afterAll, beforeAll, expect, test } from 'vitest';
import { PERSONAL_COLUMNS } from '../../server/app/privacy/personal-columns.js';
import { asOwner } from '../support/as-owner.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Names of columns that hold a person's id, wherever no foreign key says so. */
const NAMED_LIKE_ONE =
  '(^|_)(person|user|author|actor|owner|voter|reporter|watcher|asker|starter|viewer|holder)_id$|(^|_)by(_id)?$';

/** Columns of these tables look like one and are not: the sign-in library's own names. */
const NOT_PEOPLE = ['sign_in_method.provider_id'];

/** Every column that refers to a person or an account, or is named as if it did. */
async function columnsThatNamePeople(): Promise<string[]> {
  const rows = await asOwner<{ name: string }>(
    { databaseUrl: database.url },
    `SELECT DISTINCT c.relname || '.' || a.attname AS name
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_constraint f ON f.contype = 'f' AND f.conrelid = c.oid AND a.attnum = ANY (f.conkey)
       AND f.confrelid IN ('person'::regclass, 'account_user'::regclass)
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND a.atttypid IN ('text'::regtype, 'varchar'::regtype) AND (f.oid IS NOT NULL OR a.attname ~ $1)
     ORDER BY 1`,
    [NAMED_LIKE_ONE],
  );
  return rows.map(({ name }) => name).filter((name) => !NOT_PEOPLE.includes(name));
}

test('what becomes of every column that names a person is decided', async () => {
  expect(await columnsThatNamePeople()).toEqual(Object.keys(PERSONAL_COLUMNS).toSorted());
});

test('a table that is added without a decision is found', async () => {
  await asOwner(
    { databaseUrl: database.url },
    'CREATE TABLE added (id text PRIMARY KEY, thanked_id text REFERENCES person, said_by text)',
  );
  const known = new Set(Object.keys(PERSONAL_COLUMNS));
  const unknown = (await columnsThatNamePeople()).filter((name) => !known.has(name));
  expect(unknown).toEqual(['added.said_by', 'added.thanked_id']);
});
