import 'reflect-metadata';
import { loadEnvironment } from './app/load-environment.js';
import { announce } from './app/announce.js';
import { openDatabase } from './app/open-database.js';
import { startServer } from './app/start-server.js';
import { seedOnce } from './app/seed/seed.js';
import { stopNow, stopOnSignals } from './app/stop-on-signals.js';
import { migrate } from './foundation/database/migrate.js';

const { config, log } = loadEnvironment();

try {
  const database = await openDatabase(config, log);
  stopOnSignals(log, database.stop);
  await migrate(database.url);
  const server = await startServer({ config, databaseUrl: database.url, log });
  stopOnSignals(log, server.stop);
  if (config.demo) await seedOnce(server.platform);
  await announce(config, server);
} catch (error) {
  log.fatal({ err: error }, 'could not start');
  process.exitCode = 1;
  await stopNow(log);
}
