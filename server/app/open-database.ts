import type { Logger } from 'pino';
import type { Config } from '../foundation/config/config.js';
import { stopNow } from './stop-on-signals.js';
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
