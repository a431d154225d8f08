import DataLoader from 'dataloader';
import { ended } from '../jobs/ended.js';
import { perPlatform, type Platform } from '../platform.js';

/** Most that one statement asks for: a hall that comes back after a cut must not wait for the last of them. */
const MOST_AT_ONCE = 200;

/** What hangs, as on a connection that has died without a word, doesn't hold up others for longer than that. */
const LONGEST_WAIT_MS = 50;

/**
 * What every request asks for by itself, such as who is asking: those that come at the same moment, or while others are being
 * answered, are answered by one statement. Nothing is kept: whoever asks later is answered anew.
 */
export function gathered<K, V>(
  fetch: (keys: readonly K[], platform: Platform) => Promise<V[]>,
): (platform: Platform, key: K) => Promise<V> {
  const loaderOf = perPlatform((platform) => {
    let underWay: Promise<unknown> = Promise.resolve();
    return new DataLoader<K, V>(
      (keys) => {
        const answers = fetch(keys, platform);
        underWay = answers;
        return answers;
      },
      {
        cache: false,
        maxBatchSize: MOST_AT_ONCE,
        // Once all that has arrived on sockets by then has been read.
        batchScheduleFn: (send) =>
          void ended(underWay, LONGEST_WAIT_MS).then(() => setImmediate(send)),
      },
    );
  });
  return (platform, key) => loaderOf(platform).load(key);
}
