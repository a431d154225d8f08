import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { Outbox } from '../../server/app/live/outbox.js';
import { PostRound } from '../../server/app/live/post-round.js';

let http: Server;
let accepted: WebSocket;
let wire: Duplex;
let client: WebSocket;

beforeAll(async () => {
  const sockets = new WebSocketServer({ noServer: true });
  http = createServer().on('upgrade', (request, socket, head) => {
    wire = socket;
    sockets.handleUpgrade(request, socket, head, (one) => (accepted = one));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
});
afterAll(() => http.close());

beforeEach(async () => {
  client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
  await once(client, 'open');
  return () => client.terminate();
});

const OPENING = '{"payload":';

function put(outbox: Outbox, text: string, hasLeft = false): void {
  outbox.put({ opening: OPENING, hasLeft }, Buffer.from(JSON.stringify(text)));
}

async function received(count: number): Promise<unknown[]> {
  const messages: unknown[] = [];
  await new Promise<void>((resolve) => {
    client.on('message', (data: Buffer, isBinary) => {
      messages.push(isBinary ? 'binary' : JSON.parse(data.toString()));
      if (messages.length === count) resolve();
    });
  });
  return messages;
}

describe('messages', () => {
  test.each([0, 1, 100, 112, 113, 114, 60_000, 65_520, 65_540, 300_000])(
    'of %i characters arrive as they are, among those of the library',
    async (length) => {
      const outbox = new Outbox(accepted, wire, new PostRound());
      const coming = received(4);
      const text = '议'.repeat(length / 2) + 'x'.repeat(length % 2);
      accepted.send('"before"');
      put(outbox, text);
      put(outbox, 'second');
      outbox.flush();
      accepted.send('"after"');
      expect(await coming).toEqual(['before', { payload: text }, { payload: 'second' }, 'after']);
    },
  );

  test('that come within a round leave in one write, and what nobody wants any more stays', async () => {
    const outbox = new Outbox(accepted, wire, new PostRound());
    const writes: number[] = [];
    const write = wire.write.bind(wire) as (chunk: Buffer) => boolean;
    wire.write = ((chunk: Buffer) => {
      writes.push(chunk.length);
      return write(chunk);
    }) as typeof wire.write;
    const coming = received(3);
    for (const text of ['one', 'two', 'three']) put(outbox, text);
    put(outbox, 'gone', true);
    expect(await coming).toEqual(['one', 'two', 'three'].map((payload) => ({ payload })));
    expect(writes).toHaveLength(1);
  });
});

describe('a reader who is too slow', () => {
  function fill(outbox: Outbox): void {
    client.pause();
    while (!outbox.isFull) {
      put(outbox, 'x'.repeat(100_000));
      outbox.flush();
    }
  }

  test('is told to come back later, when there is no room for too long', async () => {
    const outbox = new Outbox(accepted, wire, new PostRound(), 50);
    fill(outbox);
    const room = outbox.room();
    await expect.poll(() => accepted.readyState).toBe(WebSocket.CLOSING);
    client.resume();
    const [code] = (await once(client, 'close')) as [number];
    expect(code).toBe(1013);
    await room;
  });

  test('has room again once they have read', async () => {
    const outbox = new Outbox(accepted, wire, new PostRound());
    fill(outbox);
    const room = outbox.room();
    client.resume();
    await room;
    expect(outbox.isFull).toBe(false);
    expect(accepted.readyState).toBe(WebSocket.OPEN);
  });

  test('who hangs up is waited for no longer', async () => {
    const outbox = new Outbox(accepted, wire, new PostRound());
    fill(outbox);
    const room = outbox.room();
    client.terminate();
    await room;
    expect(outbox.isOpen).toBe(false);
  });
});
