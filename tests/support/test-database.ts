import { inject } from 'vitest';
import { copyTemplate, dropDatabase, makeEmpty, urlOf } from './template-database.js';

/** A database that belongs to one test file. */
export interface TestDatabase {
  url: string;
  /** Removes it, whoever is still connected. */
  drop: () => Promise<void>;
}

/** A database of its own with the current schema and no rows. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return testDatabase(await copyTemplate(inject('databaseAdminUrl'), inject('templateDatabase')));
}

/** A database of its own without any schema, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return testDatabase(await makeEmpty(inject('databaseAdminUrl'), inject('templateDatabase')));
}

function testDatabase(name: string): TestDatabase {
  const adminUrl = inject('databaseAdminUrl');
  return { url: urlOf(adminUrl, name), drop: () => dropDatabase(adminUrl, name) };
}
