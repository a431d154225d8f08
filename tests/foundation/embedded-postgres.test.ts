import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../server/foundation/database/embedded/embedded-postgres.js';
import { runTypeScript } from '../support/run-typescript.js';

const isRoot = process.getuid?.() === 0;

let dataDir: string;
let warnings: string[];
let running: EmbeddedPostgres[];
let children: ChildProcess[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gongyi-embedded-'));
  warnings = [];
  running = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(running.map((database) => database.stop()));
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const log = { info: () => {}, warn: (message: string) => warnings.push(message) };
  const database = await startEmbeddedPostgres({ dataDir, log });
  running.push(database);
  return database;
}

/** Starts the database in another process and resolves with that process and the address. */
async function startElsewhere(env?: NodeJS.ProcessEnv) {
  const child = runTypeScript('./hold-database.ts', 'holdDatabase', [dataDir], { env });
  children.push(child);
  if (!child.stdout) throw new Error('The child has no output.');
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, url };
}

async function kill({ child }: { child: ChildProcess }): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

function postmasterFile(): string {
  return join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
}

describe('a new data directory', () => {
  test('gets PostgreSQL 18 with a database of its own, safe settings and Unicode rules', async () => {
    const { url } = await start();
    const [row] = await query(
      url,
      `SELECT current_database() AS name, current_setting('server_version_num')::int / 10000 AS version,
        current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
        lower('ÄÖÉ') AS lowered, to_tsvector('simple', 'Café')::text AS words`,
    );
    expect(row).toEqual({
      name: 'gongyi',
      version: 18,
      fsync: 'on',
      commit: 'on',
      lowered: 'äöé',
      words: "'café':1",
    });
  });

  test('lets in nobody without the password, which only its owner can read', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'guessed';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    const secret = join(dataDir, 'postgres', 'cluster', 'superuser-password');
    expect((await stat(secret)).mode & 0o777).toBe(0o600);
  });
});

describe('a restart', () => {
  test('keeps what was written', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE note AS SELECT 42 AS answer');
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'SELECT answer FROM note')).toEqual([{ answer: 42 }]);
    expect(warnings).toEqual([]);
  });

  test('keeps what was committed before a power cut', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE note AS SELECT 42 AS answer');
    await first.stopImmediately();
    const second = await start();
    expect(await query(second.url, 'SELECT answer FROM note')).toEqual([{ answer: 42 }]);
  });

  test('replaces a cluster whose making was cut off', async () => {
    const unfinished = join(dataDir, 'postgres', 'unfinished-1234');
    await mkdir(unfinished, { recursive: true });
    await writeFile(join(unfinished, 'PG_VERSION'), '18\n');
    await start();
    await expect(stat(unfinished)).rejects.toThrow(/ENOENT/);
  });

  test('says in one line why PostgreSQL does not start', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'), '11\n');
    await expect(start()).rejects.toThrow(
      /^PostgreSQL does not start: database files are incompatible with server$/,
    );
  });
});

describe('after the server was killed', () => {
  test('the next start ends the database left behind and takes over its data', async () => {
    const elsewhere = await startElsewhere();
    await query(elsewhere.url, 'CREATE TABLE note AS SELECT 42 AS answer');
    const orphan = Number.parseInt(await readFile(postmasterFile(), 'utf8'), 10);
    await kill(elsewhere);
    expect(process.kill(orphan, 0)).toBe(true);
    const { url } = await start();
    expect(await query(url, 'SELECT answer FROM note')).toEqual([{ answer: 42 }]);
    expect(warnings).toEqual(['Stopping the database that an earlier run left behind.']);
    expect(Number.parseInt(await readFile(postmasterFile(), 'utf8'), 10)).not.toBe(orphan);
  });

  test('a process id file that now names a stranger does not stand in the way', async () => {
    const first = await start();
    const recorded = await readFile(postmasterFile(), 'utf8');
    await first.stop();
    const stranger = String(process.ppid);
    await writeFile(postmasterFile(), recorded.replace(/^\d+/, stranger));
    const { url } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(process.kill(Number(stranger), 0)).toBe(true);
  });
});

describe('two servers on one data directory', () => {
  test('the second one is told in one line, and the first one is left in peace', async () => {
    const elsewhere = await startElsewhere();
    await expect(start()).rejects.toThrow(/^The data directory .* is in use by another running/);
    expect(await query(elsewhere.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('of two starts at the same moment exactly one wins', async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe.runIf(isRoot)('as root where user namespaces are forbidden', () => {
  test('the database runs as another user, and stays that user’s later', async () => {
    const commands = join(dataDir, 'commands');
    await mkdir(commands);
    for (const name of ['chown', 'cp', 'rm']) await symlink(`/bin/${name}`, join(commands, name));
    const elsewhere = await startElsewhere({ PATH: commands });
    await query(elsewhere.url, 'CREATE TABLE note AS SELECT 42 AS answer');
    await kill(elsewhere);
    const { url } = await start();
    expect(await query(url, 'SELECT answer FROM note')).toEqual([{ answer: 42 }]);
    expect((await stat(join(dataDir, 'postgres', 'cluster'))).uid).toBe(65534);
  });
});
