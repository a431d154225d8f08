import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeCursor } from '../../server/foundation/events/cursor.js';
import { boardCursor } from '../support/cursors.js';
import { CuttableWay } from '../support/cuttable-way.js';
import { buildScene, type Actor, type Scene } from '../support/factories.js';
import { seeded, times } from '../support/heavy.js';
import type { LiveOperation } from '../support/socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { followWithApollo } from './recipes/apollo-client.js';
import { followWithGraphqlWs } from './recipes/graphql-ws.js';
import type { BoardEvent, Recipe } from './recipes/recipe.js';
import { followWithUrql } from './recipes/urql.js';

const RECIPES: [string, Recipe][] = [
  ['graphql-ws', followWithGraphqlWs],
  ['Apollo Client', followWithApollo],
  ['urql', followWithUrql],
];

const CUTS = times(20, 200);
const SEED = 20_261_126;
/** A stock graphql-ws client gives up after so many tries. */
const STOCK_RETRIES = 5;

let server: TestServer;
let scene: Scene;
let way: CuttableWay;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  scene = await buildScene(server, { residents: 8 });
  way = await CuttableWay.to(server.url);
  return () => way.close();
});

const cursorNow = () => boardCursor(server.api(), scene.board.id);

async function say({ api }: Actor, body: string): Promise<void> {
  const input = { proposalId: scene.proposals[0]!.id, stance: 'NEUTRAL', body };
  const { userErrors } = await api.mutate('addComment', input);
  expect(userErrors).toEqual([]);
}

/** Eight residents who say one thing after the other until they are told to stop. */
function writeUntilStopped(): () => Promise<void> {
  const enough = new AbortController();
  const writers = scene.people.map(async (person, writer) => {
    for (let turn = 0; !enough.signal.aborted; turn++) await say(person, `${writer}/${turn}`);
  });
  return async () => {
    enough.abort();
    await Promise.all(writers);
  };
}

/** What the log of the board holds, in its order. */
async function logged(): Promise<string[]> {
  const rows: { id: string }[] = await server.platform.db.query(
    `SELECT ids->>'commentId' AS id FROM stream_event WHERE stream_id = $1 ORDER BY seq`,
    [scene.board.id],
  );
  return rows.map(({ id }) => id);
}

/** A follower by a recipe, over the way that can be cut, and what it has been told. */
async function follow(recipe: Recipe, after?: string) {
  const told: BoardEvent[] = [];
  const waiting: (() => void)[] = [];
  let read = 0;
  const stop = recipe({
    url: `${way.url.replace('http', 'ws')}/graphql`,
    boardId: scene.board.id,
    after: after ?? (await cursorNow()),
    onEvent: (event) => {
      told.push(event);
      for (const wake of waiting.splice(0)) wake();
    },
    readAnew: () => {
      read += 1;
      return cursorNow();
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const until = async (count: number) => {
    while (told.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const ids = () => told.map(({ comment }) => comment!.id);
  return { told, ids, until, stop, reads: () => read };
}

describe.each(RECIPES)('by its recipe, %s', (_name, recipe) => {
  test(`loses nothing, hears nothing twice and all in order through ${CUTS} random cuts under eight writers`, async () => {
    const random = seeded(SEED);
    const follower = await follow(recipe);
    const stopWriting = writeUntilStopped();
    for (let cut = 0; cut < CUTS; cut++) {
      // While events come, while the socket is being opened, or some moments later.
      if (random() < 0.6) await follower.until(follower.told.length + Math.floor(random() * 8));
      else await way.nextTry();
      for (let turn = Math.floor(random() * 30); turn > 0; turn--)
        await new Promise((resolve) => setImmediate(resolve));
      way.drop();
    }
    await stopWriting();
    const log = await logged();
    await follower.until(log.length);
    expect(follower.ids()).toEqual(log);
    expect(log.length).toBeGreaterThan(CUTS);
    expect(way.tries).toBeGreaterThan(CUTS / 2);
    expect(follower.reads()).toBe(0);
    follower.stop();
  });

  test('goes on after an outage that is longer than stock clients retry', async () => {
    const [person] = scene.people as [Actor];
    const follower = await follow(recipe);
    await say(person, 'before');
    await follower.until(1);
    way.cut();
    const before = way.tries;
    for (const words of ['meanwhile', 'and then']) await say(person, words);
    while (way.tries < before + 2 * STOCK_RETRIES) await way.nextTry();
    way.mend();
    await follower.until(3);
    await say(person, 'after');
    await follower.until(4);
    expect(follower.ids()).toEqual(await logged());
    follower.stop();
  });

  test('reads the board anew, once, with a cursor from before a restore', async () => {
    const after = encodeCursor({ epoch: 'before', streamId: scene.board.id, seq: 7 });
    const follower = await follow(recipe, after);
    await expect.poll(follower.reads).toBe(1);
    await say(scene.people[0]!, 'after');
    await follower.until(1);
    expect(follower.ids()).toEqual(await logged());
    expect(follower.reads()).toBe(1);
    follower.stop();
  });
});

/** Newcomers to one board while it is written on. */
const NEWCOMERS = 50;
/** Few enough that a newcomer reads them all at once. */
const WRITTEN_BY_EACH = 12;

test.each(Array.from({ length: times(1, 10) }, (_, round) => round))(
  `what ${NEWCOMERS} newcomers read under writes, and are told since, is what the database holds (%d)`,
  async () => {
    const ids = { id: scene.board.id, proposal: scene.proposals[0]!.id };
    const socket = await server.socket();
    const newcomers: { read: string[]; feed: LiveOperation<Told> }[] = [];
    const writers = scene.people.map(async (person) => {
      for (let turn = 0; turn < WRITTEN_BY_EACH; turn++) await say(person, `${turn}`);
    });
    while (newcomers.length < NEWCOMERS) {
      const { board } = await server.api().ask<Board>(READ, ids);
      const variables = { id: ids.id, after: board.feedCursor };
      newcomers.push({
        read: board.proposal.comments.nodes.map(({ id }) => id),
        feed: socket.subscribe<Told>(FEED, variables),
      });
    }
    await Promise.all(writers);
    const log = await logged();
    for (const { read, feed } of newcomers) {
      const told = () => feed.all.map(({ boardFeed }) => boardFeed.comment.id);
      const all = () => new Set([...read, ...told()]);
      while (all().size < log.length) await feed.next();
      // What was read may be told once more; what wasn't is told once, and in order.
      expect(all()).toEqual(new Set(log));
      expect(told()).toEqual(log.slice(log.length - told().length));
    }
    expect(newcomers.filter(({ read }) => read.length > 0 && read.length < log.length)).not.toEqual(
      [],
    );
    await socket.close();
  },
);

const READ = `query ($id: ID!, $proposal: ID!) { board(id: $id) { feedCursor
  proposal(id: $proposal) { comments(first: 100) { nodes { id } } } } }`;
const FEED = `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) {
  ... on CommentAdded { comment { id } } } }`;

interface Told {
  boardFeed: { comment: { id: string } };
}

interface Board {
  board: { feedCursor: string; proposal: { comments: { nodes: { id: string }[] } } };
}
