import type { Platform } from '../../../foundation/platform.js';
import { loadSecret } from '../../load-secret.js';
import { registerHooks } from '../../register-hooks.js';
import { createPlatform } from '../../start-server.js';
import type { CommandScene } from './command.js';

/** Gives a command what use cases stand on, for as long as it runs. */
export async function withPlatform<T>(
  { config, log, databaseUrl }: CommandScene,
  work: (platform: Platform) => Promise<T>,
): Promise<T> {
  const secret = await loadSecret(config);
  const few = { ...config, databasePool: 4 };
  const stopping = new AbortController();
  const platform = await createPlatform({ config: few, databaseUrl, secret, log }, stopping.signal);
  try {
    registerHooks(platform);
    return await work(platform);
  } finally {
    stopping.abort();
    platform.post.close();
    await platform.db.destroy();
  }
}
