import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/foundation/database/embedded/embedded-postgres.js';
import { migrate, MIGRATIONS } from '../../server/foundation/database/migrate.js';
import { urlOf } from '../support/template-database.js';
import { startTestServer } from '../support/test-server.js';

/** Roles belong to a whole PostgreSQL, so these have one of their own. */
let postgres: EmbeddedPostgres;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'gongyi-role-'));
  const log = { info: () => {}, warn: console.warn };
  postgres = await startEmbeddedPostgres({ dataDir, log, durable: false });
});
afterAll(async () => {
  await postgres.stopImmediately();
  await rm(dataDir, { recursive: true, force: true });
});

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Somebody's address of a database that is theirs. */
async function databaseOf(user: string, attributes = ''): Promise<string> {
  await asSuperuser(
    `CREATE ROLE ${user} LOGIN PASSWORD 'test' ${attributes}`,
    `CREATE DATABASE of_${user} OWNER ${user}`,
  );
  return as(user, `of_${user}`);
}

function as(user: string, database: string): string {
  const url = new URL(urlOf(postgres.url, database));
  url.username = user;
  url.password = 'test';
  return url.href;
}

test('whoever may not make the role is told what to do, and nothing is left behind', async () => {
  const url = await databaseOf('plain');
  await expect(migrate(url)).rejects.toThrow('CREATE ROLE gongyi_app NOLOGIN; GRANT gongyi_app TO');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  expect((await client.query(`SELECT to_regclass('person') AS there`)).rows).toEqual([
    { there: null },
  ]);
  await client.end();
});

test('somebody who may make roles needs nobody’s help', async () => {
  expect(await servedBy(await databaseOf('maker', 'CREATEROLE'))).toEqual([]);
});

test('a server may come as somebody who is nothing but a member, once others have migrated', async () => {
  await asSuperuser(`CREATE ROLE served LOGIN PASSWORD 'test' IN ROLE gongyi_app`);
  const url = as('served', 'of_maker');
  expect(await migrate(url)).toEqual([]);
  expect(await servedBy(url)).toEqual([]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await expect(client.query('DELETE FROM audit_log')).rejects.toThrow('permission denied');
  await client.end();
});

test('databases that are migrated at once agree on one role', async () => {
  await asSuperuser('DROP DATABASE of_maker', 'DROP ROLE gongyi_app');
  const names = Array.from({ length: 6 }, (_, index) => `at_once_${index}`);
  for (const name of names) await asSuperuser(`CREATE DATABASE ${name}`);
  const ran = await Promise.all(names.map((name) => migrate(urlOf(postgres.url, name))));
  expect(ran.map(({ length }) => length)).toEqual(names.map(() => MIGRATIONS.length));
});

test('somebody who is made a member can migrate and serve', async () => {
  await asSuperuser('GRANT gongyi_app TO plain');
  expect(await servedBy(as('plain', 'of_plain'))).toEqual([]);
});

/** The communities that a server on it tells of. */
async function servedBy(databaseUrl: string): Promise<object[]> {
  await migrate(databaseUrl);
  const server = await startTestServer({ databaseUrl });
  try {
    const query = '{ communities(first: 1) { nodes { name } } }';
    return (await server.api().ask<{ communities: { nodes: object[] } }>(query)).communities.nodes;
  } finally {
    await server.stop();
  }
}
