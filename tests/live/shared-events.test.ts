import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { readAfter } from '../../server/foundation/events/stream-log.js';
import { newId } from '../../server/foundation/ids.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const people = (count: number) => Array.from({ length: count }, () => newId('person'));

async function numbersOf(streamId: string): Promise<number[]> {
  const events = await readAfter(server.platform.db, streamId, 0);
  return events.map(({ seq }) => seq);
}

test('one event on many streams takes the next number of each', async () => {
  const [first, second] = people(2) as [string, string];
  const record = (streamIds: string[], news: string) =>
    inTransaction(server.platform, async (tx) =>
      tx.recordForMany({ streamIds, kind: 'NEWS', ids: { news } }),
    );
  await record([second], 'one');
  await record([first, second, first], 'two');
  expect(await readAfter(server.platform.db, second, 0)).toMatchObject([
    { seq: 1, kind: 'NEWS', ids: { news: 'one' } },
    { seq: 2, kind: 'NEWS', ids: { news: 'two' } },
  ]);
  expect(await readAfter(server.platform.db, first, 0)).toMatchObject([
    { seq: 1, ids: { news: 'two' } },
  ]);
});

test('nobody at all is no event, and commits all the same', async () => {
  const streamId = newId('board');
  await inTransaction(server.platform, async (tx) => {
    tx.recordForMany({ streamIds: [], kind: 'NEWS', ids: {} });
    tx.record({ streamId, kind: 'NEWS', ids: {} });
  });
  expect(await numbersOf(streamId)).toEqual([1]);
});

test('twenty at once on the same streams in other orders: no deadlock, no gap', async () => {
  const streams = people(60);
  await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      inTransaction(server.platform, async (tx) => {
        const streamIds = turn % 2 ? streams : streams.toReversed();
        tx.recordForMany({ streamIds, kind: 'NEWS', ids: { turn: String(turn) } });
      }),
    ),
  );
  const all = Array.from({ length: 20 }, (_, index) => index + 1);
  for (const stream of streams) expect(await numbersOf(stream)).toEqual(all);
});

test('a change that is rolled back is told on none of them', async () => {
  const streamIds = people(3);
  const broken = inTransaction(server.platform, async (tx) => {
    tx.recordForMany({ streamIds, kind: 'NEWS', ids: {} });
    await tx.manager.query('SELECT 1/0');
  });
  await expect(broken).rejects.toThrow('division by zero');
  for (const stream of streamIds) expect(await numbersOf(stream)).toEqual([]);
});

test('whoever follows one of them hears of it', async () => {
  const [streamId] = people(1) as [string];
  const heard: string[] = [];
  const stop = server.platform.bus.listen((message) => {
    if (message.kind === 'stream') heard.push(message.streamId);
  });
  await inTransaction(server.platform, async (tx) =>
    tx.recordForMany({ streamIds: [streamId, streamId], kind: 'NEWS', ids: {} }),
  );
  stop();
  expect(heard).toEqual([streamId]);
});
