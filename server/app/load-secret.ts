import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError, type Config } from '../foundation/config/config.js';

/**
 * What cookies are signed and private values are keyed with: `SECRET`, else one that a demo, or a server with its own
 * database, keeps beside its data. Real people's data in a database elsewhere must not hang on a file of this machine.
 */
export async function loadSecret(
  config: Pick<Config, 'secret' | 'databaseUrl' | 'demo' | 'dataDir'>,
): Promise<string> {
  if (config.secret) return config.secret;
  if (config.databaseUrl && !config.demo)
    throw new ConfigError(
      'SECRET: must be set, 32 characters or more and the same on every server; `openssl rand -base64 48` makes one',
    );
  return ownSecret(path.join(config.dataDir, 'secret'));
}

/** Two servers that start at once keep the same one: only the first can make the file. */
async function ownSecret(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}
