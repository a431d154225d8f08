import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { openDatabase } from '../../../server/app/open-database.js';
import { startServer, type RunningServer } from '../../../server/app/start-server.js';
import { readConfig } from '../../../server/foundation/config/config.js';
import { migrate } from '../../../server/foundation/database/migrate.js';
import type { Platform } from '../../../server/foundation/platform.js';

/** A server within this process, on an embedded database of its own. */
export interface OwnServer {
  server: RunningServer;
  databaseUrl: string;
  /** Stops both and lets their data go. */
  close: () => Promise<void>;
}

/** Starts it; `prepare` fills its database before it listens. */
export async function startOwnServer(
  prepare?: (platform: Platform) => Promise<void>,
): Promise<OwnServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'gongyi-bench-'));
  const config = readConfig(
    {
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      TRUST_PROXY: '1',
      // What is measured is the work, not how soon it is refused.
      RATE_READS: '100000000',
      RATE_WRITES: '100000000',
    },
    false,
  );
  const log = pino({ level: 'error' }, pino.destination(2));
  const database = await openDatabase(config, log);
  await migrate(database.url);
  const server = await startServer({
    config,
    secret: 'the secret of a server that is measured',
    databaseUrl: database.url,
    log,
    prepare,
  });
  const close = async () => {
    await server.stop();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { server, databaseUrl: database.url, close };
}
