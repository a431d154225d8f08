import type { DataSource, EntityMetadata } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTITIES } from '../../server/app/entities.js';
import { createDataSource } from '../../server/foundation/database/data-source.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDataSource({ url: database.url, poolSize: 2, entities: ENTITIES });
  await db.initialize();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

interface Column {
  name: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  primary: boolean;
}

/** PostgreSQL's own names for the types as entities write them. */
const TYPE_NAMES: Record<string, string> = {
  timestamptz: 'timestamp with time zone',
  int: 'integer',
};

async function columnsOf(table: string): Promise<Map<string, Column>> {
  const rows: Column[] = await db.query(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
       a.atthasdef AS "hasDefault", COALESCE(a.attnum = ANY(i.indkey), false) AS primary
     FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
     WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped`,
    [table],
  );
  return new Map(rows.map((row) => [row.name, row]));
}

function wanted(entity: EntityMetadata) {
  return entity.columns.map((column) => {
    const type = db.driver.normalizeType(column);
    return {
      name: column.databaseName,
      type: (TYPE_NAMES[type] ?? type) + (column.isArray ? '[]' : ''),
      nullable: column.isNullable,
      primary: column.isPrimary,
    };
  });
}

describe.each(ENTITIES.map((entity) => [entity.name, entity] as const))('%s', (_name, entity) => {
  test('every column is there as the entity has it', async () => {
    const metadata = db.getMetadata(entity);
    const columns = await columnsOf(metadata.tableName);
    for (const column of wanted(metadata)) {
      const { name, type, nullable, primary } = columns.get(column.name) ?? {};
      expect({ name, type, nullable, primary }).toEqual(column);
    }
  });

  test('no other column has to be filled in', async () => {
    const metadata = db.getMetadata(entity);
    const known = new Set(metadata.columns.map(({ databaseName }) => databaseName));
    const columns = [...(await columnsOf(metadata.tableName)).values()];
    const forgotten = columns.filter(
      ({ name, nullable, hasDefault }) => !known.has(name) && !nullable && !hasDefault,
    );
    expect(forgotten).toEqual([]);
  });
});

test('TypeORM itself would add no table and no column', async () => {
  const { upQueries } = await db.driver.createSchemaBuilder().log();
  const additions = upQueries
    .map(({ query }) => query)
    .filter((sql) => /CREATE TABLE|ADD COLUMN| ADD "/.test(sql));
  expect(additions).toEqual([]);
});
