import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreBackup } from '../../server/app/backup/restore-backup.js';
import { writeBackup } from '../../server/app/backup/write-backup.js';
import { seedOnce } from '../../server/app/seed/seed.js';
import type { ChainReport } from '../../server/foundation/audit-chain.js';
import { startEmbeddedPostgres } from '../../server/foundation/database/embedded/embedded-postgres.js';
import { migrate, MIGRATIONS } from '../../server/foundation/database/migrate.js';
import { diskStore } from '../../server/foundation/files/disk-store.js';
import { asOwner } from '../support/as-owner.js';
import type { Api } from '../support/api.js';
import { boardCursor } from '../support/cursors.js';
import { buildPerson, buildScene, buildDecision, cast, type Scene } from '../support/factories.js';
import { aPhoto, send } from '../support/photos.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { contentsOf, rulesOf, scratchFolder, tablesOf } from './support.js';

let server: TestServer;
let scene: Scene;
let scratch: Awaited<ReturnType<typeof scratchFolder>>;
let photoUrl: string;
let photoOwner: string;
let quiet: string;

const databases: TestDatabase[] = [];
async function emptyDatabase(): Promise<string> {
  const database = await createEmptyDatabase();
  databases.push(database);
  return database.url;
}

beforeAll(async () => {
  scratch = await scratchFolder();
  server = await startTestServer();
  await seedOnce(server.platform);
  scene = await buildScene(server);
  const decision = await buildDecision(scene);
  for (const { api } of scene.people) await cast(api, decision, [0, 1]);
  const owner = await buildPerson(server);
  const sent = await send(server, owner.token, await aPhoto());
  [photoUrl, photoOwner] = [sent.url, owner.token];
  quiet = scratch.at('quiet.gongyi');
  await save(quiet);
});
afterAll(async () => {
  await server.stop();
  for (const { drop } of databases) await drop();
  await scratch.remove();
});

function save(file: string) {
  return writeBackup({ databaseUrl: server.databaseUrl, files: server.platform.files, file });
}

/** Restores into a new database and folder, and starts a server on both. */
async function restored(file: string) {
  const databaseUrl = await emptyDatabase();
  const filesDir = scratch.at(randomUUID());
  const result = await restoreBackup({ file, databaseUrl, files: diskStore(filesDir) });
  return { ...result, server: await startTestServer({ databaseUrl, filesDir }) };
}

const BOARDS = `{ communities(first: 5) { nodes { id name boards(first: 10) { nodes { id } } } } }`;
const BOARD = `query ($id: ID!) { board(id: $id) { question phase proposalCount commentCount
  proposals(first: 10) { nodes { id title bodyHtml status supportCount author { id name } fate { state }
    comments(first: 10) { nodes { id bodyHtml stance author { name } } } } }
  decisions { id question status options { label } turnout { cast rollSize percent }
    tally { final ballots options { votes selected option { label } } }
    outcome { passed commitments(first: 5) { nodes { id title status } } } } } }`;

interface Boards {
  communities: { nodes: { name: string; boards: { nodes: { id: string }[] } }[] };
}

/** What a visitor reads of all communities and boards. */
async function answersOf(api: Api): Promise<object[]> {
  const list = await api.ask<Boards>(BOARDS);
  const ids = list.communities.nodes.flatMap(({ boards }) => boards.nodes.map(({ id }) => id));
  const boards = await Promise.all(ids.map((id) => api.ask<object>(BOARD, { id })));
  return [list, ...boards];
}

describe('a database under writes', () => {
  test('is saved as it was at one moment, and goes on working', async () => {
    const { api } = scene.people[0]!;
    const proposalId = scene.proposals[0]!.id;
    const enough = new AbortController();
    let written = 0;
    const writing = (async () => {
      while (!enough.signal.aborted) {
        const input = { proposalId, body: `Remark ${written}`, stance: 'FOR' };
        const { userErrors } = await api.mutate('addComment', input);
        expect(userErrors).toEqual([]);
        written += 1;
      }
    })();
    const file = scratch.at('busy.gongyi');
    try {
      await expect.poll(() => written).toBeGreaterThan(2);
      await save(file);
    } finally {
      enough.abort();
      await writing;
    }
    const { server: copy } = await restored(file);
    const rows: { remark: number }[] = await copy.platform.db.query(
      `SELECT substr(body->>'en', 8)::int AS remark FROM comment
       WHERE proposal_id = $1 AND body->>'en' LIKE 'Remark %' ORDER BY created_at, id`,
      [proposalId],
    );
    // Each remark up to that moment, and none after it.
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(({ remark }) => remark).toSorted((a, b) => a - b)).toEqual(
      rows.map((_, index) => index),
    );
    await copy.stop();
    await save(scratch.at('after.gongyi'));
  });
});

describe('restored into a new database', () => {
  let copy: TestServer;
  let audit: ChainReport;
  let before: {
    contents: Record<string, string>;
    rules: object[];
    answers: object[];
    cursor: string;
  };

  beforeAll(async () => {
    const file = scratch.at('whole.gongyi');
    await save(file);
    before = {
      contents: await contentsOf(server.databaseUrl),
      rules: await rulesOf(server.databaseUrl),
      answers: await answersOf(server.api()),
      cursor: await boardCursor(server.api(), scene.board.id),
    };
    ({ server: copy, audit } = await restored(file));
  });
  afterAll(() => copy.stop());

  test('the log of acts holds together', () => {
    expect(audit).toMatchObject({ broken: null });
    expect(audit.entries).toBeGreaterThan(0);
  });

  test('every row of every table is there, but for the epoch', async () => {
    const { stream_epoch: old, ...others } = before.contents;
    const { stream_epoch: epoch, ...restoredOthers } = await contentsOf(copy.databaseUrl);
    expect(restoredOthers).toEqual(others);
    expect(epoch).not.toBe(old);
  });

  test('so is every constraint, trigger and privilege', async () => {
    expect(await rulesOf(copy.databaseUrl)).toEqual(before.rules);
  });

  test('a server on it answers alike', async () => {
    expect(before.answers.length).toBeGreaterThan(5);
    expect(await answersOf(copy.api())).toEqual(before.answers);
  });

  test('whoever was signed in still is, and sees their photo', async () => {
    const response = await fetch(`${copy.url}${photoUrl}`, {
      headers: { authorization: `Bearer ${photoOwner}` },
    });
    const same = await fetch(`${server.url}${photoUrl}`, {
      headers: { authorization: `Bearer ${photoOwner}` },
    });
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(
      Buffer.from(await same.arrayBuffer()),
    );
  });

  test('a place in a log from before is answered with ResyncRequired', async () => {
    const socket = await copy.socket();
    const feed = socket.subscribe<{ boardFeed: { __typename: string } }>(
      `subscription ($id: ID!, $after: Cursor!) { boardFeed(boardId: $id, after: $after) { __typename } }`,
      { id: scene.board.id, after: before.cursor },
    );
    expect((await feed.next()).boardFeed.__typename).toBe('ResyncRequired');
    await socket.close();
  });

  test('new acts and events go on where the old ones ended', async () => {
    const again = copy.api(scene.people[0]!.token);
    const input = { proposalId: scene.proposals[0]!.id, body: 'And on it goes.', stance: 'FOR' };
    expect((await again.mutate('addComment', input)).userErrors).toEqual([]);
    const { userErrors } = await again.mutate('flag', {
      subjectId: scene.proposals[1]!.id,
      reason: 'SPAM',
    });
    expect(userErrors).toEqual([]);
  });
});

describe('the file', () => {
  test('may be read by its owner alone', async () => {
    expect((await stat(quiet)).mode & 0o777).toBe(0o600);
  });

  test('is never written over', async () => {
    await expect(save(quiet)).rejects.toThrow('is there already');
  });
});

describe('nothing at all is restored', () => {
  /** Why it is refused; the database and the folder of files are as empty as before. */
  async function refusal(file: string): Promise<string> {
    const databaseUrl = await emptyDatabase();
    const folder = scratch.at(randomUUID());
    const attempt = restoreBackup({ file, databaseUrl, files: diskStore(folder) });
    const words = await attempt.then(
      () => 'nothing',
      (error: Error) => error.message,
    );
    const left = [...(await tablesOf(databaseUrl)), ...(await readdir(folder).catch(() => []))];
    return left.length > 0 ? `it left ${left.join(', ')}` : words;
  }

  async function written(name: string, bytes: Buffer): Promise<string> {
    await writeFile(scratch.at(name), bytes);
    return scratch.at(name);
  }

  test.each([0.1, 0.5, 0.99])('from the first %d of a file', async (part) => {
    const bytes = await readFile(quiet);
    const file = await written(`cut-${part}`, bytes.subarray(0, Math.floor(bytes.length * part)));
    expect(await refusal(file)).toContain('damaged or was cut off');
  });

  test('from a file that ends early between two parts', async () => {
    const plain = gunzipSync(await readFile(quiet));
    const end = plain.lastIndexOf('{"kind":"end"');
    expect(await refusal(await written('no-end', gzipSync(plain.subarray(0, end - 4))))).toContain(
      'damaged or was cut off',
    );
  });

  test('from a file with one letter changed', async () => {
    const plain = gunzipSync(await readFile(quiet));
    const at = plain.indexOf('Benches');
    plain[at] = plain[at]! ^ 1;
    expect(await refusal(await written('changed', gzipSync(plain)))).toContain(
      'damaged or was cut off',
    );
  });

  test('from something else', async () => {
    expect(await refusal(await written('text', Buffer.from('CREATE TABLE person ()')))).toContain(
      'is not a backup',
    );
    expect(await refusal(await written('other.gz', gzipSync('CREATE TABLE person ()')))).toContain(
      'is not a backup',
    );
    expect(await refusal(scratch.at('nowhere'))).toContain('There is no file');
  });

  test('from a newer form of file', async () => {
    const plain = gunzipSync(await readFile(quiet)).toString('latin1');
    const newer = Buffer.from(plain.replace('"format":1', '"format":2'), 'latin1');
    expect(await refusal(await written('newer-form', gzipSync(newer)))).toContain('newer Gongyi');
  });

  test('from a newer server, whose migrations are named', async () => {
    const databaseUrl = await emptyDatabase();
    await migrate(databaseUrl);
    const later = `INSERT INTO migration (timestamp, name) VALUES (1999000000000, 'LaterThings1999000000000')`;
    await asOwner({ databaseUrl }, later);
    const file = scratch.at('newer.gongyi');
    await writeBackup({ databaseUrl, files: server.platform.files, file });
    expect(await refusal(file)).toContain('newer Gongyi (it has LaterThings1999000000000)');
  });

  test('into a database that has anything in it, which is named', async () => {
    const databaseUrl = await emptyDatabase();
    await migrate(databaseUrl);
    const before = await contentsOf(databaseUrl);
    const files = diskStore(scratch.at('unused'));
    await expect(restoreBackup({ file: quiet, databaseUrl, files })).rejects.toThrow(
      /not empty: it has .*api_token/,
    );
    expect(await contentsOf(databaseUrl)).toEqual(before);
  });

  test('over other files of the same name', async () => {
    const databaseUrl = await emptyDatabase();
    const files = diskStore(scratch.at('taken'));
    const id = photoUrl.split('/').at(-1)!;
    await files.put(`${id.slice(-2)}/${id}-small.jpg`, Buffer.from('something else'));
    await expect(restoreBackup({ file: quiet, databaseUrl, files })).rejects.toThrow('has another');
    expect(await tablesOf(databaseUrl)).toEqual([]);
    expect(await files.get(`${id.slice(-2)}/${id}-full.jpg`)).toBeNull();
  });
});

test('what an earlier server saved is brought up to date', async () => {
  const landing = new URL('../migrations/landed/1764103000000-files.sql', import.meta.url);
  const past = MIGRATIONS.slice(
    0,
    MIGRATIONS.findIndex(({ name }) => name.endsWith('1764103000000')) + 1,
  );
  const databaseUrl = await emptyDatabase();
  await migrate(databaseUrl, past);
  await asOwner({ databaseUrl }, await readFile(landing, 'utf8'));
  const file = scratch.at('earlier.gongyi');
  const { missingFiles } = await writeBackup({ databaseUrl, files: server.platform.files, file });
  expect(missingFiles.length).toBeGreaterThan(0);
  const made = await restored(file);
  expect(await migrate(made.server.databaseUrl)).toEqual([]);
  expect(made.audit).toMatchObject({ broken: null });
  expect(made.audit.entries).toBeGreaterThan(0);
  expect((await answersOf(made.server.api())).length).toBeGreaterThan(1);
  await made.server.stop();
});

// The other way round is what the first tests do, wherever they run on another PostgreSQL than the embedded one.
test.runIf(process.env.DATABASE_URL_TEST)(
  'from one version of PostgreSQL to another, and back',
  async () => {
    const dataDir = scratch.at('other');
    const log = { info: () => {}, warn: console.warn };
    const other = await startEmbeddedPostgres({ dataDir, log, durable: false });
    const away = await restoreBackup({
      file: quiet,
      databaseUrl: other.url,
      files: diskStore(scratch.at('away')),
    });
    const file = scratch.at('back.gongyi');
    await writeBackup({ databaseUrl: other.url, files: diskStore(scratch.at('away')), file });
    const back = await restored(file);
    expect(back.start.postgres).toBeGreaterThan(away.start.postgres);
    expect(back.end.rows).toEqual(away.end.rows);
    expect(back.audit).toEqual(away.audit);
    await back.server.stop();
    await other.stopImmediately();
  },
);
