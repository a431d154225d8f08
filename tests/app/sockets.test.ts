import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCookie, buildPerson, buildScene, type Actor } from '../support/factories.js';
import { openRawSocket, refusedUpgrade, type RawSocket } from '../support/raw-socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let resident: Actor;
let boardId: string;

beforeAll(async () => {
  server = await startTestServer();
  const scene = await buildScene(server);
  resident = scene.people[0]!;
  boardId = scene.board.id;
});
afterAll(() => server.stop());

const VIEWER = '{ viewer { person { id } } }';
const FEED = 'subscription ($id: ID!) { boardFeed(boardId: $id) { __typename } }';

async function acknowledged(payload?: unknown, headers?: Record<string, string>) {
  const socket = await openRawSocket(server.url, { headers });
  socket.send({ type: 'connection_init', ...(payload !== undefined && { payload }) });
  await socket.message('connection_ack');
  return socket;
}

async function viewerOf(socket: RawSocket): Promise<unknown> {
  socket.send({ id: 'who', type: 'subscribe', payload: { query: VIEWER } });
  const { payload } = await socket.message('next');
  socket.ws.terminate();
  return payload;
}

const NOBODY = { data: { viewer: null } };

describe('who may open one', () => {
  const cookie = () => buildCookie(server, resident.id);

  test('our own page, with its cookie', async () => {
    const origin = server.url;
    const socket = await acknowledged({}, { origin, cookie: await cookie() });
    expect(await viewerOf(socket)).toEqual({ data: { viewer: { person: { id: resident.id } } } });
  });

  test.each([
    'https://evil.example',
    'null',
    'http://127.0.0.1',
    'http://localhost:1',
    'file://',
    'nonsense',
  ])('never a page of %s with our visitor’s cookie', async (origin) => {
    const headers = { origin, cookie: await cookie() };
    expect(await refusedUpgrade(`${server.url}/graphql`, { headers })).toBe(403);
  });

  test('a page of another site without a cookie reads what everybody may read', async () => {
    const socket = await acknowledged({}, { origin: 'https://friend.example' });
    expect(await viewerOf(socket)).toEqual(NOBODY);
  });

  test('only at its own address', async () => {
    for (const path of ['/', '/graphql/', '/graphqlx', '/socket'])
      expect(await refusedUpgrade(`${server.url}${path}`)).toBe(404);
    expect(await refusedUpgrade(`${server.url}/healthz`)).toBe(404);
  });
});

describe('who speaks through it', () => {
  test.each(['authorization', 'Authorization'])(
    'a token in connection_init as %s',
    async (name) => {
      const socket = await acknowledged({ [name]: `Bearer ${resident.token}` });
      expect(await viewerOf(socket)).toMatchObject({
        data: { viewer: { person: { id: resident.id } } },
      });
    },
  );

  test('a token in the header of the request', async () => {
    const socket = await acknowledged(undefined, { authorization: `Bearer ${resident.token}` });
    expect(await viewerOf(socket)).toMatchObject({
      data: { viewer: { person: { id: resident.id } } },
    });
  });

  test('the token speaks before the cookie', async () => {
    const other = await buildPerson(server);
    const headers = { cookie: await buildCookie(server, other.id) };
    const socket = await acknowledged({ authorization: `Bearer ${resident.token}` }, headers);
    expect(await viewerOf(socket)).toMatchObject({
      data: { viewer: { person: { id: resident.id } } },
    });
  });

  test('a bad token is told: 4403', async () => {
    for (const token of ['nobodys', 'x'.repeat(5_000), `${resident.token}x`]) {
      const socket = await openRawSocket(server.url);
      socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
      expect(await socket.closed).toEqual({ code: 4403, reason: 'Forbidden' });
      expect(socket.messages).toEqual([]);
    }
  });

  test('a bad cookie is a visitor, who still sees the page', async () => {
    const socket = await acknowledged({}, { cookie: 'gongyi_session=nobodys' });
    expect(await viewerOf(socket)).toEqual(NOBODY);
  });

  test.each([[], 'text', 7, null, { authorization: 7 }, { authorization: 'Basic eDp5' }])(
    'connection_init with %j is no sign-in',
    async (payload) => {
      const socket = await openRawSocket(server.url);
      socket.send({ type: 'connection_init', payload });
      const outcome = await Promise.race([
        socket.message('connection_ack').then(() => viewerOf(socket)),
        socket.closed,
      ]);
      // What is no object is against the protocol; the rest is a visitor.
      const isObject = typeof payload === 'object' && !Array.isArray(payload);
      expect(outcome).toEqual(isObject ? NOBODY : expect.objectContaining({ code: 4400 }));
    },
  );
});

describe('the protocol', () => {
  test.each(['graphql-ws', 'chat'])('another subprotocol, %s, is refused', async (protocol) => {
    // A client closes by itself when the server picks none of the protocols it offered.
    const opened = openRawSocket(server.url, { subprotocol: protocol });
    await expect(opened).rejects.toThrow('Server sent no subprotocol');
  });

  test('no subprotocol at all: 4406', async () => {
    const socket = await openRawSocket(server.url, { subprotocol: null });
    expect((await socket.closed).code).toBe(4406);
  });

  test('no connection_init within the server’s three seconds: 4408', async () => {
    const socket = await openRawSocket(server.url);
    expect((await socket.closed).code).toBe(4408);
  });

  test('a second connection_init: 4429', async () => {
    const socket = await acknowledged();
    socket.send({ type: 'connection_init' });
    expect((await socket.closed).code).toBe(4429);
  });

  test('subscribing before the acknowledgement: 4401', async () => {
    const socket = await openRawSocket(server.url);
    socket.send({ id: '1', type: 'subscribe', payload: { query: VIEWER } });
    expect((await socket.closed).code).toBe(4401);
  });

  test.each(['1', 'toString', '__proto__', 'constructor'])('the id %j twice: 4409', async (id) => {
    const socket = await acknowledged();
    const payload = { query: FEED, variables: { id: boardId } };
    socket.send({ id, type: 'subscribe', payload });
    socket.send({ id, type: 'subscribe', payload });
    expect((await socket.closed).code).toBe(4409);
  });

  test.each([
    ['no JSON', 'hello'],
    ['an unknown type', JSON.stringify({ type: 'start' })],
    ['bytes', Buffer.from([0, 1, 2])],
    ['no id', JSON.stringify({ type: 'subscribe', payload: { query: VIEWER } })],
    ['no query', JSON.stringify({ id: '1', type: 'subscribe', payload: {} })],
  ])('%s: 4400', async (_what, message) => {
    const socket = await acknowledged();
    socket.send(message);
    expect((await socket.closed).code).toBe(4400);
  });

  test('a frame above 64 KiB: 1009', async () => {
    const socket = await acknowledged();
    socket.send({ type: 'ping', payload: { filler: 'x'.repeat(64 * 1024) } });
    expect((await socket.closed).code).toBe(1009);
  });

  test('a ping is answered', async () => {
    const socket = await acknowledged();
    socket.send({ type: 'ping' });
    expect(await socket.message('pong')).toEqual({ type: 'pong' });
    socket.ws.terminate();
  });
});

test('a server that stops tells its sockets to come back: 1012', async () => {
  const second = await startTestServer({ databaseUrl: server.databaseUrl });
  const socket = await openRawSocket(second.url);
  socket.send({ type: 'connection_init' });
  await socket.message('connection_ack');
  socket.send({ id: '1', type: 'subscribe', payload: { query: FEED, variables: { id: boardId } } });
  await Promise.all([second.stop(), socket.closed]);
  expect((await socket.closed).code).toBe(1012);
});
