import './app/in-production.js';
import 'reflect-metadata';
import { loadEnvironment } from './app/load-environment.js';
import { loadSecret } from './app/load-secret.js';
import { announce } from './app/announce.js';
import { openDatabase } from './app/open-database.js';
import { startServer } from './app/start-server.js';
import { seedOnce } from './app/seed/seed.js';
import { isStopping, stopNow, stopOnSignals } from './app/stop-on-signals.js';
import { nameFirstSteps } from './app/name-first-steps.js';
import { ConfigError } from './foundation/config/config.js';
import { migrate } from './foundation/database/migrate.js';

const { config, log } = loadEnvironment();

try {
  const secret = await loadSecret(config);
  const database = await openDatabase(config, log);
  stopOnSignals(log, database.stop);
  await migrate(database.url);
  const prepare = config.demo ? seedOnce : undefined;
  const server = await startServer({
    config,
    secret,
    databaseUrl: database.url,
    log,
    prepare,
  });
  stopOnSignals(log, server.stop);
  await announce(config, server);
  if (!config.demo) await nameFirstSteps(server.platform);
} catch (error) {
  if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  // Asked to stop while starting: what broke, broke because of that.
  if (!isStopping()) {
    log.fatal({ err: error }, 'could not start');
    process.exitCode = 1;
  }
  await stopNow(log);
}
