import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import type { LoggedEvent } from '../../server/foundation/events/stream-sql.js';
import { newId } from '../../server/foundation/ids.js';
import type { BusMessage } from '../../server/foundation/realtime/bus.js';
import { streamHub } from '../../server/foundation/realtime/stream-hub.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
let elsewhere: TestServer;
let streamId: string;
let follower: AsyncIterableIterator<LoggedEvent>;

beforeAll(async () => {
  server = await startTestServer();
  const { databaseUrl, filesDir } = server;
  elsewhere = await startTestServer({ databaseUrl, filesDir });
});
afterAll(async () => {
  await elsewhere.stop();
  await server.stop();
});
beforeEach(async () => {
  streamId = newId('board');
  follower = streamHub(server.platform).tail(streamId).follow(0);
  const first = next();
  await write('first');
  await first;
});
afterEach(() => follower.return!());

const write = (what: string, where = server) =>
  inTransaction(where.platform, async (tx) => tx.record({ streamId, kind: 'NEWS', ids: { what } }));

/** The next one that the follower hears: its number and what it is about. */
async function next(): Promise<string> {
  const { value } = (await follower.next()) as { value: LoggedEvent };
  expect(value).toMatchObject({ streamId, kind: 'NEWS' });
  expect(value.at).toBeInstanceOf(Date);
  return `${value.seq} ${value.ids.what}`;
}

test('what is written here is heard without reading the log', async () => {
  const heard = await statementsOf(server, async () => {
    const coming = next();
    await write('second');
    expect(await coming).toBe('2 second');
  });
  expect(heard.filter((sql) => /FROM stream_event/.test(sql))).toEqual([]);
});

test('what was not told of is read, and heard first', async () => {
  await write('not told of', elsewhere);
  const coming = next();
  await write('told of');
  expect(await coming).toBe('2 not told of');
  expect(await next()).toBe('3 told of');
});

test('what is told twice, or after what came later, is heard once, in order', async () => {
  const messages: BusMessage[] = [];
  const stop = elsewhere.platform.bus.listen((message) => messages.push(message));
  await write('second', elsewhere);
  await write('third', elsewhere);
  stop();
  const coming = next();
  const [second, third] = messages;
  for (const message of [third, second, second, third]) server.platform.bus.publish(message!);
  expect(await coming).toBe('2 second');
  expect(await next()).toBe('3 third');
  const last = next();
  await write('fourth');
  expect(await last).toBe('4 fourth');
});

test('a hundred transactions at once are heard in the order of their numbers', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `at once ${index}`);
  const written = Promise.all(names.map((name) => write(name)));
  const heard: string[] = [];
  for (const _ of names) heard.push(await next());
  await written;
  expect(heard.map((text) => Number(text.split(' ')[0]))).toEqual(names.map((_, at) => at + 2));
  expect(heard.map((text) => text.replace(/^\d+ /, '')).toSorted()).toEqual(names.toSorted());
});

test('several of one transaction are heard in their order', async () => {
  const coming = next();
  await inTransaction(server.platform, async (tx) => {
    for (const what of ['one', 'two']) tx.record({ streamId, kind: 'NEWS', ids: { what } });
    tx.recordForMany({ streamIds: [streamId], kind: 'NEWS', ids: { what: 'for all' } });
  });
  expect([await coming, await next(), await next()]).toEqual(['2 one', '3 two', '4 for all']);
});
