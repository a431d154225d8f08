import 'reflect-metadata';
import { migrate } from '../../foundation/database/migrate.js';
import { loadEnvironment } from '../load-environment.js';
import { openDatabase } from '../open-database.js';

// `npm run migrate`: brings the database up to date without starting a server.
const { config, log } = loadEnvironment();
try {
  const database = await openDatabase(config, log);
  try {
    const ran = await migrate(database.url);
    log.info(ran.length > 0 ? `migrated: ${ran.join(', ')}` : 'nothing to migrate');
  } finally {
    await database.stop();
  }
} catch (error) {
  log.fatal({ err: error }, 'could not migrate');
  process.exitCode = 1;
}
