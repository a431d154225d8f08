import { perPlatform, type Platform } from '../platform.js';
import { Gathering } from './gathering.js';

/** What every request asks for by itself, such as who is asking, fetched for all who ask at the same moment. */
export function gathered<K, V>(
  fetch: (keys: readonly K[], platform: Platform) => Promise<V[]>,
): (platform: Platform, key: K) => Promise<V> {
  const gatheringOf = perPlatform(
    (platform) => new Gathering<K, V>((keys) => fetch(keys, platform)),
  );
  return async (platform, key) => (await gatheringOf(platform).ask([key]))[0]!;
}
