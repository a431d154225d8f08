import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Api } from '../support/api.js';
import { asOwner } from '../support/as-owner.js';
import { startBuilt } from '../support/built-server.js';
import { boardCursor } from '../support/cursors.js';
import { CuttableWay } from '../support/cuttable-way.js';
import { buildScene, type Scene } from '../support/factories.js';
import { times } from '../support/heavy.js';
import { openSocket } from '../support/socket.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { followWithGraphqlWs } from './recipes/graphql-ws.js';

const FEED = `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) {
  ... on CommentAdded { comment { id } } } }`;

let database: TestDatabase;
/** Builds what is needed, and looks at what is there in the end. */
let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startTestServer({ databaseUrl: database.url });
  scene = await buildScene(server, { residents: 8 });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const cursorNow = () => boardCursor(server.api(), scene.board.id);

/** Says something; the comment's id. */
async function say(api: Api, body: string): Promise<string> {
  const input = { proposalId: scene.proposals[0]!.id, stance: 'NEUTRAL', body };
  const { comment, userErrors } = await api.mutate<{ comment: { id: string } }>(
    'addComment',
    input,
    'comment { id }',
  );
  expect(userErrors).toEqual([]);
  return comment.id;
}

/** The comments of the board's log from a number on. */
async function loggedAfter(count: number): Promise<string[]> {
  const rows: { id: string }[] = await server.platform.db.query(
    `SELECT ids->>'commentId' AS id FROM stream_event WHERE stream_id = $1 ORDER BY seq OFFSET $2`,
    [scene.board.id, count],
  );
  return rows.map(({ id }) => id);
}

describe('a server that is told to end under load', () => {
  const FOLLOWERS = 20;
  const rounds = Array.from({ length: times(10, 20) }, (_, round) => round);

  test.each(rounds)(
    'tells its sockets to come back and loses nothing it acknowledged (%d)',
    async () => {
      const built = await startBuilt({ DATABASE_URL: database.url, PORT: '0' });
      const after = await cursorNow();
      const before = (await loggedAfter(0)).length;
      const followers = await Promise.all(
        Array.from({ length: FOLLOWERS }, async () => {
          const socket = await openSocket(built.url);
          const closed = once(socket.ws, 'close') as Promise<[number]>;
          const told = socket.subscribe<{ boardFeed: { comment: { id: string } } }>(FEED, {
            id: scene.board.id,
            after,
          });
          return { closed, told };
        }),
      );
      const acknowledged: string[] = [];
      const writers = scene.people.map(async ({ token }, writer) => {
        const api = new Api(built.url, token);
        // Until the server takes no more.
        for (let turn = 0; ; turn++) {
          const id = await say(api, `${writer}/${turn}`).catch(() => null);
          if (id === null) return;
          acknowledged.push(id);
        }
      });
      while (acknowledged.length < 100) await followers[0]!.told.next();
      expect(await built.stop('SIGTERM')).toBe(0);
      await Promise.all(writers);

      for (const { closed, told } of followers) {
        expect((await closed)[0]).toBe(1012);
        // Else a client would take it for the end of what it follows, and not come back.
        expect((await told.end()).ended).toBe('closed');
      }
      const log = await loggedAfter(before);
      expect(log).toEqual(expect.arrayContaining(acknowledged));
      for (const { told } of followers) {
        const ids = told.all.map(({ boardFeed }) => boardFeed.comment.id);
        expect(ids).toEqual(log.slice(0, ids.length));
      }
    },
  );
});

test.each([
  ['a feed', 'boardFeed(boardId: $id) { __typename }'],
  ['a gauge', 'supports(boardId: $id) { version }'],
  ['who is here', 'presence(boardId: $id) { here }'],
])(
  'no client takes the stop for the end of %s: it is told to come back, and nothing else',
  async (_what, field) => {
    const other = await startTestServer({ databaseUrl: database.url });
    const socket = await other.socket();
    const closed = once(socket.ws, 'close') as Promise<[number]>;
    const live = socket.subscribe<object>(`subscription ($id: ID!) { ${field} }`, {
      id: scene.board.id,
    });
    const begun = socket.subscribe<object>(
      'subscription ($id: ID!) { supports(boardId: $id) { version } }',
      {
        id: scene.board.id,
      },
    );
    await begun.next();
    await other.stop();
    expect((await closed)[0]).toBe(1012);
    for (const { ended } of [await live.end(), await begun.end()]) expect(ended).toBe('closed');
  },
);

test('an answer under way while the server stops is the last on its connection, which so holds nothing up', async () => {
  const other = await startTestServer({ databaseUrl: database.url });
  const holding = server.platform.db.createQueryRunner();
  await holding.startTransaction();
  await holding.query('SELECT 1 FROM proposal WHERE id = $1 FOR UPDATE', [scene.proposals[0]!.id]);
  const input = { proposalId: scene.proposals[0]!.id, stance: 'NEUTRAL', body: 'while it stops' };
  const query =
    'mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { id } } }';
  const answer = other.api(scene.people[0]!.token).send(query, { input });
  const isWaiting = async () => {
    const sql = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    return (await asOwner(server, sql)).length > 0;
  };
  await expect.poll(isWaiting).toBe(true);
  const stopped = other.stop();
  await holding.commitTransaction();
  await holding.release();
  const { data, headers } = await answer;
  expect(data).toMatchObject({
    addComment: { comment: { id: expect.stringMatching(/^cmt_/) as string } },
  });
  expect(headers.get('connection')).toBe('close');
  await stopped;
});

const CLIENTS = 1_000;

test(`${CLIENTS} clients that come back at once are all caught up`, async () => {
  const way = await CuttableWay.to(server.url);
  const after = await cursorNow();
  const before = (await loggedAfter(0)).length;
  const { api } = scene.people[0]!;
  const told = Array.from({ length: CLIENTS }, (): string[] => []);
  const stops = told.map((ids) =>
    followWithGraphqlWs({
      url: `${way.url.replace('http', 'ws')}/graphql`,
      boardId: scene.board.id,
      after,
      onEvent: ({ comment }) => ids.push(comment!.id),
      readAnew: cursorNow,
    }),
  );
  const all = (count: number) =>
    expect.poll(() => told.filter((ids) => ids.length === count).length, { timeout: 60_000 });
  await say(api, 'all are here');
  await all(1).toBe(CLIENTS);
  way.cut();
  for (let turn = 0; turn < 50; turn++) await say(api, `missed ${turn}`);
  way.mend();
  await all(51).toBe(CLIENTS);
  const log = await loggedAfter(before);
  for (const ids of told) expect(ids).toEqual(log);
  for (const stop of stops) stop();
  await way.close();
});
