import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runReplay } from '../../server/app/commands/replay/run-replay.js';
import { seedOnce } from '../../server/app/seed/seed.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let folder: string;

beforeAll(async () => {
  server = await startTestServer();
  // The demo's administrator is who replays.
  await seedOnce(server.platform);
  folder = await mkdtemp(join(tmpdir(), 'gongyi-replay-'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Report {
  winners: string[];
  official: string[];
  cast: number;
  stored: number;
  tallied: number;
  perSecond: number;
}

/** Runs the command as a shell would; what it wrote and how it ended. */
async function replay(file: string, url = server.url) {
  const written = { out: '', err: '' };
  const code = await runReplay([file, '--url', url, '--clients', '4', '--json'], {
    env: {},
    out: { write: (text) => (written.out += text) },
    err: { isTTY: false, write: (text: string) => (written.err += text) },
  });
  return { code, ...written, report: () => JSON.parse(written.out) as Report };
}

/** A small vote: lamps and benches fit the money, the pool doesn't. */
async function smallVote(name: string, { poolSelected = 0, voters = 40 } = {}): Promise<string> {
  const votes = Array.from(
    { length: voters },
    (_, index) => `${index};${index % 2 ? 'lamps' : 'benches,lamps'}${index % 4 ? '' : ',pool'}`,
  );
  const text = [
    'META',
    'key;value',
    'description;Small',
    'country;Nowhere',
    'unit;Small',
    'instance;2026',
    'num_projects;3',
    `num_votes;${voters}`,
    'budget;100',
    'vote_type;approval',
    'rule;greedy',
    'language;en',
    'currency;PLN',
    'PROJECTS',
    'project_id;cost;votes;name;selected',
    `lamps;60.50;${voters};Lamps;1`,
    `benches;39.50;${voters / 2};Benches;1`,
    `pool;90;${voters / 4};Pool;${poolSelected}`,
    'VOTES',
    'voter_id;vote',
    ...votes,
  ].join('\n');
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

async function countCommunities(): Promise<number> {
  const { communities } = await server
    .api()
    .ask<{ communities: { totalCount: number } }>('{ communities { totalCount } }');
  return communities.totalCount;
}

describe('replaying a vote through the public API', () => {
  test('every ballot is cast, stored and tallied, and the winners are the official ones', async () => {
    const { code, out, report } = await replay(await smallVote('small.pb'));
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(report()).toMatchObject({
      official: ['lamps', 'benches'],
      cast: 40,
      stored: 40,
      tallied: 40,
    });
    expect(new Set(report().winners)).toEqual(new Set(['lamps', 'benches']));
  });

  test('other winners than the official ones are shown, and end with 2', async () => {
    const { code, report } = await replay(await smallVote('other.pb', { poolSelected: 1 }));
    expect(code).toBe(2);
    expect(report().winners).not.toContain('pool');
    expect(report().official).toContain('pool');
  });

  test('answers that get lost on the way are asked for again, and nothing is doubled', async () => {
    const way = await losingWay(Number(new URL(server.url).port));
    const { code, report } = await replay(
      await smallVote('lossy.pb', { voters: 80 }),
      `http://127.0.0.1:${way.port}`,
    );
    expect(way.lost()).toBeGreaterThan(5);
    expect(code).toBe(0);
    expect(report()).toMatchObject({ cast: 80, stored: 80, tallied: 80 });
    way.close();
  });

  test('a bad file is refused with its line, and nothing is made', async () => {
    const before = await countCommunities();
    const file = join(folder, 'bad.pb');
    const good = await readFile(await smallVote('good.pb'), 'utf8');
    await writeFile(file, good.replace('\n7;', '\n6;'));
    const { code, out, err } = await replay(file);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/bad\.pb.*2[0-9].*voter/i);
    expect(await countCommunities()).toBe(before);
  });

  const real = resolve(process.env.GONGYI_DATA ?? '../shared/data', 'pb/Poland_Lodz_2020_Nr_33.pb');
  const missing = existsSync(real)
    ? ''
    : ' (skipped: no data; set GONGYI_DATA to the folder with the real votes)';
  test.skipIf(missing)(`a real city district decides as it did${missing}`, async () => {
    const { code, report } = await replay(real);
    expect(code).toBe(0);
    expect(report()).toMatchObject({ cast: 237, stored: 237, tallied: 237 });
  });
});

/** A way to the server that swallows every 13th answer: the request has done its work, but its caller never learns. */
async function losingWay(port: number) {
  let answers = 0;
  let lost = 0;
  const sockets = new Set<Socket>();
  const way = createServer((caller) => {
    const onwards = connect(port, '127.0.0.1');
    for (const socket of [caller, onwards]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    caller.pipe(onwards);
    onwards.on('data', (answer) => {
      answers += 1;
      if (answers % 13 !== 0) return void caller.write(answer);
      lost += 1;
      caller.destroy();
      onwards.destroy();
    });
    onwards.on('close', () => caller.destroy());
    caller.on('close', () => onwards.destroy());
  });
  way.listen(0, '127.0.0.1');
  await once(way, 'listening');
  return {
    port: (way.address() as AddressInfo).port,
    lost: () => lost,
    close: () => {
      way.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
