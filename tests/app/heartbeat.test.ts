import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { keepAwake } from '../../server/app/sockets/heartbeat.js';

const EVERY_MS = 2_000;

let sockets: WebSocketServer;
let stop: () => void;

beforeAll(async () => {
  sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(sockets, 'listening');
  stop = keepAwake(sockets, EVERY_MS);
});
afterAll(() => {
  stop();
  for (const socket of sockets.clients) socket.terminate();
  sockets.close();
});

/** A client that answers pings, or one that has gone without a word. */
async function open(autoPong: boolean): Promise<WebSocket> {
  const { port } = sockets.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`, { autoPong });
  await once(client, 'open');
  return client;
}

test('whoever answers no ping is let go, whoever does is not', async () => {
  // More of them than are pinged in a row.
  const awake = await Promise.all(Array.from({ length: 150 }, () => open(true)));
  const gone = await open(false);
  let pings = 0;
  gone.on('ping', () => (pings += 1));
  const [code] = (await once(gone, 'close')) as [number];
  expect({ code, pings }).toEqual({ code: 1006, pings: 1 });
  await Promise.all(awake.map((client) => once(client, 'ping')));
  expect(awake.every(({ readyState }) => readyState === WebSocket.OPEN)).toBe(true);
  expect(sockets.clients.size).toBe(150);
  for (const client of awake) client.terminate();
});
