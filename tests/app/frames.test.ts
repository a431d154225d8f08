import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { buildScene } from '../support/factories.js';
import { openRawSocket, type Message, type RawSocket } from '../support/raw-socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function acknowledged(): Promise<RawSocket> {
  const socket = await openRawSocket(server.url);
  socket.send({ type: 'connection_init' });
  await socket.message('connection_ack');
  return socket;
}

const TIME = '{ serverTime }';

const PRESENCE = 'subscription ($id: ID!) { presence(boardId: $id) { here } }';

describe('messages', () => {
  test('a query is answered by one next and one complete, each with its id', async () => {
    const socket = await acknowledged();
    socket.send({ id: 'q', type: 'subscribe', payload: { query: TIME } });
    await socket.message('complete');
    expect(socket.messages.map(({ type, id }) => ({ type, id }))).toEqual([
      { type: 'connection_ack', id: undefined },
      { type: 'next', id: 'q' },
      { type: 'complete', id: 'q' },
    ]);
    socket.ws.terminate();
  });

  test('what can’t be executed is answered by one error with its id, and the socket stays', async () => {
    const socket = await acknowledged();
    const wrong = [
      '{',
      '{ nothing }',
      `{ ${'serverTime '.repeat(31)} }`,
      '',
      'fragment A on Query { serverTime }',
    ];
    for (const [place, query] of wrong.entries()) {
      socket.send({ id: `w${place}`, type: 'subscribe', payload: { query } });
      const { type, payload } = await socket.messageOf(`w${place}`);
      expect(type).toBe('error');
      expect(payload).toEqual([expect.objectContaining({ message: expect.any(String) as string })]);
    }
    socket.send({ id: 'q', type: 'subscribe', payload: { query: TIME } });
    expect((await socket.messageOf('q')).type).toBe('next');
    expect(socket.messages.filter(({ id }) => id?.startsWith('w'))).toHaveLength(wrong.length);
    socket.ws.terminate();
  });

  test.each<[string, unknown, number]>([
    ['a list of messages', [{ type: 'ping' }, { type: 'ping' }], 4400],
    ['several operations in one', { id: '1', type: 'subscribe', payload: [{ query: TIME }] }, 4400],
    ['no object', 'ping', 4400],
    ['null', null, 4400],
    ['an id that is no text', { id: 7, type: 'subscribe', payload: { query: TIME } }, 4400],
    ['an empty id', { id: '', type: 'subscribe', payload: { query: TIME } }, 4400],
    ['a query that is no text', { id: '1', type: 'subscribe', payload: { query: 7 } }, 4400],
    [
      'variables that are a text',
      { id: '1', type: 'subscribe', payload: { query: TIME, variables: 'x' } },
      4400,
    ],
    [
      'variables that are a list',
      { id: '1', type: 'subscribe', payload: { query: TIME, variables: [1] } },
      4400,
    ],
    [
      'a name that is no text',
      { id: '1', type: 'subscribe', payload: { query: TIME, operationName: 7 } },
      4400,
    ],
    ['what only a server says', { type: 'connection_ack' }, 4400],
    ['a result', { id: '1', type: 'next', payload: { data: {} } }, 4400],
    ['a type that objects have by themselves', { type: 'constructor' }, 4400],
    ['a second introduction', { type: 'connection_init' }, 4429],
  ])('%s closes the socket', async (_what, message, code) => {
    const socket = await acknowledged();
    socket.send(JSON.stringify(message));
    expect((await socket.closed).code).toBe(code);
    expect(socket.messages.filter(({ type }) => type === 'next')).toEqual([]);
  });

  test('a second introduction while the first is being looked at closes it too', async () => {
    const socket = await openRawSocket(server.url);
    socket.send({ type: 'connection_init' });
    socket.send({ type: 'connection_init' });
    expect((await socket.closed).code).toBe(4429);
  });

  test('an operation sent together with the introduction is too early', async () => {
    const socket = await openRawSocket(server.url);
    socket.send({ type: 'connection_init' });
    socket.send({ id: '1', type: 'subscribe', payload: { query: TIME } });
    expect((await socket.closed).code).toBe(4401);
    expect(socket.messages.filter(({ id }) => id === '1')).toEqual([]);
  });

  test('an id is free again once its operation is complete', async () => {
    const socket = await acknowledged();
    const message: Message = { id: 'q', type: 'subscribe', payload: { query: TIME } };
    socket.send(message);
    await socket.message('complete');
    socket.send(message);
    while (socket.messages.filter(({ type }) => type === 'complete').length < 2)
      await socket.news();
    expect(socket.messages.filter(({ type }) => type === 'next')).toHaveLength(2);
    socket.ws.terminate();
  });

  test('completing what was never begun is nothing', async () => {
    const socket = await acknowledged();
    for (const id of ['1', 'toString', '__proto__']) socket.send({ id, type: 'complete' });
    socket.send({ type: 'ping', payload: { here: true } });
    expect(await socket.message('pong')).toEqual({ type: 'pong', payload: { here: true } });
    socket.ws.terminate();
  });

  test('thousands of subscriptions at once: the first hundred live, the rest are refused one by one', async () => {
    const variables = { id: (await buildScene(server, { residents: 0 })).board.id };
    const socket = await acknowledged();
    const count = 2_000;
    for (let place = 0; place < count; place++)
      socket.send({ id: `s${place}`, type: 'subscribe', payload: { query: PRESENCE, variables } });
    const refused = () => socket.messages.filter(({ type }) => type === 'error');
    while (refused().length < count - 100) await socket.news();
    const codes = refused().map(
      ({ payload }) => (payload as { extensions: { code: string } }[])[0]!.extensions.code,
    );
    expect(new Set(codes)).toEqual(new Set(['LIMIT_EXCEEDED']));
    socket.send({ type: 'ping' });
    await socket.message('pong');
    expect(refused()).toHaveLength(count - 100);
    socket.ws.terminate();
  });
});

/** A socket past its upgrade on which frames are written byte by byte, and the code it is closed with. */
async function bareSocket(): Promise<{ socket: Socket; closeCode: Promise<number> }> {
  const { port, hostname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    `GET /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
  );
  const [head] = (await once(socket, 'data')) as [Buffer];
  expect(String(head)).toMatch(/^HTTP\/1.1 101/);
  const closeCode = new Promise<number>((resolve) => {
    socket.on('data', (bytes: Buffer) => {
      if ((bytes[0]! & 0x0f) === 0x08) resolve(bytes.readUInt16BE(2));
    });
  });
  return { socket, closeCode };
}

/** A masked frame with a mask of zeros, which leaves its bytes as they are. */
function frame(first: number, payload: Buffer | string): Buffer {
  const bytes = Buffer.from(payload);
  const short = bytes.length < 126;
  const length = Buffer.from(
    short ? [0x80 | bytes.length] : [0x80 | 126, bytes.length >> 8, bytes.length & 0xff],
  );
  return Buffer.concat([Buffer.from([first]), length, Buffer.alloc(4), bytes]);
}

const [TEXT, CONTINUED, LAST] = [0x81, 0x00, 0x80];

describe('frames', () => {
  test.each<[string, () => Buffer[], number]>([
    ['a frame without a mask', () => [Buffer.from([TEXT, 0x02, 0x7b, 0x7d])], 1002],
    ['a frame of a kind that there isn’t', () => [frame(0x83, '{}')], 1002],
    ['bits that nobody agreed on', () => [frame(0xf1, '{}')], 1002],
    ['a continuation of nothing', () => [frame(LAST, '{}')], 1002],
    ['a ping in pieces', () => [frame(0x09, 'x')], 1002],
    ['a ping of 126 bytes', () => [frame(0x89, 'x'.repeat(126))], 1002],
    ['text that is no UTF-8', () => [frame(TEXT, Buffer.from([0xff, 0xfe, 0x80]))], 1007],
    [
      'a frame that says it has 2^40 bytes',
      () => [Buffer.from([TEXT, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
      1009,
    ],
    [
      'more than 64 KiB in pieces that are smaller',
      () => [
        frame(0x01, 'x'.repeat(40_000)),
        frame(CONTINUED, 'x'.repeat(20_000)),
        frame(LAST, 'x'.repeat(10_000)),
      ],
      1009,
    ],
    ['an empty text', () => [frame(TEXT, '')], 4400],
    ['bytes', () => [frame(0x82, Buffer.from([1, 2, 3]))], 4400],
  ])('%s: closed with the code for it', async (_what, frames, code) => {
    const { socket, closeCode } = await bareSocket();
    for (const one of frames()) socket.write(one);
    expect(await closeCode).toBe(code);
    socket.destroy();
  });

  test('a bad frame fills no log', async () => {
    const said = vi.spyOn(console, 'error');
    const { socket, closeCode } = await bareSocket();
    socket.write(frame(LAST, '{}'));
    await closeCode;
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
    socket.destroy();
  });

  test('a message in pieces is one message', async () => {
    const { socket } = await bareSocket();
    socket.write(frame(0x01, '{"type":'));
    socket.write(frame(LAST, '"connection_init"}'));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.subarray(2).toString()).toBe('{"type":"connection_ack"}');
    socket.destroy();
  });

  test('no compression is agreed on, so that nothing small can grow', async () => {
    const ws = new WebSocket(
      `${server.url.replace('http', 'ws')}/graphql`,
      'graphql-transport-ws',
      {
        perMessageDeflate: true,
      },
    );
    await once(ws, 'open');
    expect(ws.extensions).toBe('');
    ws.terminate();
  });
});

test('a stock client works: queries, refusals, and many operations one after the other', async () => {
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  for (let time = 0; time < 150; time++) {
    expect((await client.iterate({ query: TIME }).next()).value).toMatchObject({
      data: { serverTime: expect.any(String) as string },
    });
  }
  await expect(client.iterate({ query: '{ nothing }' }).next()).rejects.toMatchObject([
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  ]);
  await client.dispose();
});
