import { setTimeout as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Gauge } from '../../server/foundation/realtime/gauge.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A gauge whose computations begin and end as the test says. */
function steered() {
  const begun: ((version: number) => void)[] = [];
  let waiting: (() => void) | null = null;
  const gauge = new Gauge(
    server.platform,
    () =>
      new Promise<{ version: number }>((resolve) => {
        begun.push((version) => resolve({ version }));
        waiting?.();
      }),
    () => {},
  );
  /** The n-th computation, once it has begun. */
  const computation = async (n: number): Promise<(version: number) => void> => {
    while (begun.length < n) await new Promise<void>((resolve) => (waiting = resolve));
    return begun[n - 1]!;
  };
  return { gauge, computation };
}

test('a refresh asked for while one is under way is done after it, though nobody watches', async () => {
  const { gauge, computation } = steered();
  gauge.refreshSoon();
  const first = await computation(1);
  gauge.refreshSoon();
  // Timers fire in the order they were set: the gauge's own has met the computation under way.
  await turn(0);
  first(1);
  const second = await computation(2);
  const value = gauge.current();
  second(2);
  expect(await value).toEqual({ version: 2 });
});

test('a refresh asked for is done though its only watcher leaves before', async () => {
  const { gauge, computation } = steered();
  const watching = gauge.watch();
  const value = watching.next();
  (await computation(1))(1);
  expect(await value).toEqual({ value: { version: 1 }, done: false });
  // Too soon after the last computation to begin at once.
  gauge.refreshSoon();
  await watching.return!();
  const second = await computation(2);
  const later = gauge.current();
  second(2);
  expect(await later).toEqual({ version: 2 });
});

test('whoever asks after their change is given a value that knows it, whatever is under way', async () => {
  const { gauge, computation } = steered();
  const before = gauge.current();
  const first = await computation(1);
  gauge.markDirty();
  const after = gauge.current();
  first(1);
  expect(await before).toEqual({ version: 1 });
  const second = await computation(2);
  // Nothing has changed since the second began, so it answers this one too.
  const third = gauge.current();
  second(2);
  expect(await Promise.all([after, third])).toEqual([{ version: 2 }, { version: 2 }]);
});

test('a watcher sees the latest value, not each of them', async () => {
  const { gauge, computation } = steered();
  const watching = gauge.watch();
  const value = watching.next();
  const first = await computation(1);
  for (let change = 0; change < 100; change++) gauge.markDirty();
  first(1);
  expect((await value).value).toEqual({ version: 1 });
  const next = watching.next();
  (await computation(2))(101);
  expect((await next).value).toEqual({ version: 101 });
  await watching.return!();
  expect(gauge.idle).toBe(true);
});
