import type { Logger } from 'pino';
import type { Config } from '../foundation/config/config.js';
import { stopNow } from './stop-on-signals.js';
import { DirectoryInUse } from '../foundation/database/embedded/lock.js';
import { runningUrl } from '../foundation/database/embedded/running-url.js';
import { startEmbeddedPostgres } from '../foundation/database/embedded/embedded-postgres.js';

/** A database to use, and how to let go of it. */
export interface OpenDatabase {
  url: string;
  stop: () => Promise<void>;
}

/** The PostgreSQL that `DATABASE_URL` names, else our own under `DATA_DIR`. */
export async function openDatabase(config: Config, log: Logger): Promise<OpenDatabase> {
  if (config.databaseUrl) return { url: config.databaseUrl, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataDir: config.dataDir,
    log,
    // Without its database the server is of no use; whoever supervises it starts both anew.
    onLost: () => {
      process.exitCode = 1;
      void stopNow(log);
    },
  });
}

/** The same for a command that works beside a server: if one is running our own, that one is used. */
export async function reachDatabase(config: Config, log: Logger): Promise<OpenDatabase> {
  try {
    return await openDatabase(config, log);
  } catch (error) {
    if (!(error instanceof DirectoryInUse)) throw error;
    return { url: await runningUrl(config.dataDir), stop: () => Promise.resolve() };
  }
}
