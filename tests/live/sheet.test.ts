import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Sheet } from '../../server/app/live/sheet.js';

let server: Server;
beforeAll(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => void server.close());

/** A wire, and its other end, which reads nothing yet. */
async function connected(): Promise<{ wire: Socket; end: Socket }> {
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const end = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  const [wire] = await accepted;
  return { wire, end };
}

/** All that comes to an end of a wire until the wire is closed. */
async function read(end: Socket): Promise<string> {
  let text = '';
  for await (const part of end) text += String(part);
  return text;
}

const SIZE = 10_000;
const send = (sheet: Sheet, wire: Socket, letter: string, size = SIZE) =>
  sheet.send(wire, size, (into) => into.fill(letter, 0, size));

test('each wire gets what was written for it, however much is written for others', async () => {
  const sheet = new Sheet();
  const wires = [];
  for (const letter of ['a', 'b', 'c']) wires.push({ letter, ...(await connected()) });
  const sizes = [1, 600, SIZE, 100_000];
  for (const size of sizes) for (const { wire, letter } of wires) send(sheet, wire, letter, size);
  const whole = sizes.reduce((sum, size) => sum + size);
  for (const { wire, end, letter } of wires) {
    wire.end();
    expect((await read(end)) === letter.repeat(whole)).toBe(true);
  }
});

test('what a wire has not taken in stays as it was written', async () => {
  const sheet = new Sheet();
  const slow = await connected();
  const quick = await connected();
  let sent = 0;
  // The last of these is on its way for as long as nobody reads.
  for (; slow.wire.writableLength === 0; sent += 1) send(sheet, slow.wire, 's');
  send(sheet, quick.wire, 'q');
  send(sheet, slow.wire, 's');
  slow.wire.end();
  expect((await read(slow.end)) === 's'.repeat((sent + 1) * SIZE)).toBe(true);
  quick.wire.end();
  expect((await read(quick.end)) === 'q'.repeat(SIZE)).toBe(true);
});
