import type { Logger } from 'pino';
import { ConfigError, readConfig, type Config } from '../foundation/config/config.js';
import { createLogger } from '../foundation/logging.js';

/** The settings and the log; a wrong setting ends the process with one line that names it. */
export function loadEnvironment(): { config: Config; log: Logger } {
  try {
    const config = readConfig(process.env, process.stdout.isTTY);
    return { config, log: createLogger(config) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
