import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../server/foundation/database/embedded/embedded-postgres.js';
import { dropRunDatabases, makeTemplate } from './template-database.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's address on the PostgreSQL of this test run. */
    databaseAdminUrl: string;
    /** The migrated database that each test file's own is copied from. */
    templateDatabase: string;
  }
}

/** Gives the whole run one PostgreSQL with one migrated template, and takes both away again. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, stop } = await databaseServer();
  try {
    const template = await makeTemplate(adminUrl);
    project.provide('databaseAdminUrl', adminUrl);
    project.provide('templateDatabase', template);
    return async () => {
      await dropRunDatabases(adminUrl, template);
      await stop();
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function databaseServer(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL_TEST;
  if (given) return { adminUrl: given, stop: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), 'gongyi-test-'));
  const log = { info: () => {}, warn: console.warn };
  const database = await startEmbeddedPostgres({ dataDir, log, durable: false });
  const stop = async () => {
    await database.stopImmediately();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { adminUrl: database.url, stop };
}
