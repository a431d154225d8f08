import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Api } from '../support/api.js';
import { Browser } from '../support/browser-client.js';
import { runBuilt, startBuilt, type BuiltServer } from '../support/built-server.js';
import { openSocket } from '../support/socket.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let env: NodeJS.ProcessEnv;
let server: BuiltServer;

beforeAll(async () => {
  database = await createEmptyDatabase();
  env = { DATABASE_URL: database.url, PORT: '0', DEMO: '1' };
  server = await startBuilt(env);
});
afterAll(async () => {
  if (server.process.exitCode === null) await server.stop('SIGKILL');
  await database.drop();
});

const BOARDS = `{ communities { totalCount nodes { name boards { nodes { id question phase } } } } }`;
const BUDGET = `query ($id: ID!) { board(id: $id) { phase
  proposals(orderBy: MOST_BACKED) { totalCount nodes { title supportCount commentCounts { total } } }
  decisions { id status binding unit { name } turnout { cast rollSize percent }
    tally { final ballots spent { amount currency } options { selected option { label } } } } } }`;

interface Boards {
  communities: {
    totalCount: number;
    nodes: { name: string; boards: { nodes: { id: string; question: string }[] } }[];
  };
}

interface Budget {
  board: {
    phase: string;
    proposals: {
      totalCount: number;
      nodes: { title: string; supportCount: number; commentCounts: { total: number } }[];
    };
    decisions: {
      id: string;
      status: string;
      binding: boolean;
      turnout: { cast: number; rollSize: number; percent: number };
      tally: {
        ballots: number;
        spent: { amount: number; currency: string };
        options: { selected: boolean; option: { label: string } }[];
      };
    }[];
  };
}

async function budgetBoard(): Promise<string> {
  const { communities } = await new Api(server.url).ask<Boards>(BOARDS);
  const boards = communities.nodes.flatMap((community) => community.boards.nodes);
  return boards.find(({ question }) => question.includes('¥500,000'))!.id;
}

async function budget(): Promise<Budget['board']> {
  return (await new Api(server.url).ask<Budget>(BUDGET, { id: await budgetBoard() })).board;
}

async function rowCounts(): Promise<unknown> {
  const { communities } = await new Api(server.url).ask<Boards>(BOARDS);
  const { proposals, decisions } = await budget();
  return { communities: communities.totalCount, proposals, cast: decisions[0]!.turnout.cast };
}

describe('started on an empty database', () => {
  test('the demo’s budget is there: 459 of 1,204 have chosen among seven, four can be paid for', async () => {
    const { phase, proposals, decisions } = await budget();
    expect(phase).toBe('DECIDE');
    expect(proposals.totalCount).toBe(7);
    expect(proposals.nodes[0]).toMatchObject({ title: 'Riverside benches', supportCount: 214 });
    expect(proposals.nodes.every(({ commentCounts }) => commentCounts.total > 0)).toBe(true);
    const [decision] = decisions;
    expect(decision).toMatchObject({
      status: 'OPEN',
      binding: true,
      turnout: { cast: 459, rollSize: 1_204, percent: 38.12 },
      tally: { ballots: 459, spent: { amount: 36_000_000, currency: 'CNY' } },
    });
    expect(decision!.tally.options.filter(({ selected }) => selected)).toHaveLength(4);
  });

  test('the page is served at every page address, its files for good, and nothing else', async () => {
    for (const path of ['/', `/boards/${await budgetBoard()}`]) {
      const answer = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
    const page = await (await fetch(server.url, { headers: { accept: 'text/html' } })).text();
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(page)!;
    const asset = await fetch(`${server.url}${script}`);
    expect(asset.headers.get('content-type')).toContain('javascript');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/assets/none.js', '/.built-from', '/..%2fserver/main.js'])
      expect((await fetch(`${server.url}${path}`)).status).toBe(404);
  });

  test('a resident signs in, chooses, and a visitor sees it', async () => {
    const board = await budget();
    const [decision] = board.decisions;
    const socket = await openSocket(server.url);
    const turnout = socket.subscribe<{ turnout: { cast: number } }>(
      'subscription ($id: ID!) { turnout(decisionId: $id) { cast } }',
      { id: decision!.id },
    );
    expect((await turnout.next()).turnout.cast).toBe(459);
    const browser = new Browser(server.url);
    const { demo } = await browser.ask<{
      demo: { people: { role: string; person: { id: string } }[] };
    }>('{ demo { people { role person { id } } } }');
    const resident = demo.people.find(({ role }) => role === 'RESIDENT')!.person.id;
    await browser.ask(
      `mutation ($id: ID!) { demoSignIn(input: { personId: $id }) { userErrors { code } } }`,
      { id: resident },
    );
    const { options } = (
      await browser.ask<{ decision: { options: { id: string }[] } }>(
        'query ($id: ID!) { decision(id: $id) { options { id } } }',
        { id: decision!.id },
      )
    ).decision;
    const input = {
      decisionId: decision!.id,
      choice: { options: [options[0]!.id] },
      nonce: Buffer.alloc(32, 7).toString('base64url'),
      publicChoiceAccepted: true,
    };
    const cast = await browser.ask(
      'mutation ($input: CastBallotInput!) { castBallot(input: $input) { ballot { leaf } userErrors { code } } }',
      { input },
    );
    expect(cast).toMatchObject({
      castBallot: { userErrors: [], ballot: { leaf: expect.any(String) as string } },
    });
    expect((await turnout.next()).turnout.cast).toBe(460);
    await socket.close();
  });
});

describe('stopped and started again', () => {
  test('TERM ends it with 0, sockets and all', async () => {
    const socket = await openSocket(server.url);
    const feed = socket.subscribe(
      'subscription ($id: ID!) { boardFeed(boardId: $id) { __typename } }',
      {
        id: await budgetBoard(),
      },
    );
    expect(await server.stop()).toBe(0);
    expect(['closed', 'complete']).toContain((await feed.end()).ended);
    expect(server.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test('it neither migrates nor seeds a second time, and what residents did is still there', async () => {
    server = await startBuilt(env);
    const first = await rowCounts();
    expect(first).toMatchObject({ communities: 3, cast: 460 });
    expect(server.log.map(({ msg }) => msg)).not.toContain('wrote the demo data');
    expect(await server.stop('SIGINT')).toBe(0);
  });

  test('two that start together on an empty database seed once', async () => {
    const empty = await createEmptyDatabase();
    const both = { ...env, DATABASE_URL: empty.url };
    const started = await Promise.all([startBuilt(both), startBuilt(both)]);
    server = started[0]!;
    expect(await rowCounts()).toMatchObject({ communities: 3, cast: 459 });
    const seeded = started.filter(({ log }) =>
      log.some(({ msg }) => msg === 'wrote the demo data'),
    );
    expect(seeded).toHaveLength(1);
    expect(await Promise.all(started.map((one) => one.stop()))).toEqual([0, 0]);
    await empty.drop();
  });

  test('without DEMO a real database is given no demo', async () => {
    const empty = await createEmptyDatabase();
    server = await startBuilt({ DATABASE_URL: empty.url, PORT: '0' });
    expect(
      await new Api(server.url).ask('{ demo { people { role } } communities { totalCount } }'),
    ).toEqual({ demo: null, communities: { totalCount: 0 } });
    await server.stop();
    await empty.drop();
  });

  test('a port that is taken, or a database that is not there: said, ended with 1', async () => {
    const running = await startBuilt(env);
    const { port } = new URL(running.url);
    const taken = await runBuilt({ ...env, HOST: '127.0.0.1', PORT: port, LOG_FORMAT: 'json' });
    expect(taken.code).toBe(1);
    expect(taken.out).toContain('EADDRINUSE');
    await running.stop();
    const nowhere = { DATABASE_URL: `${database.url}_none`, PORT: '0', LOG_FORMAT: 'json' };
    expect((await runBuilt(nowhere)).code).toBe(1);
  });
});
