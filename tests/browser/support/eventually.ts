import { expect } from 'vitest';

/** Reads again until it is as expected: for what a page shows once the news has reached it. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 20_000, interval: 50 });
}
