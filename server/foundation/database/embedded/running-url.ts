import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterUrl } from './cluster.js';
import { DATABASE } from './embedded-postgres.js';

/** The superuser's address of the database that another process runs on `dataDir`. */
export async function runningUrl(dataDir: string): Promise<string> {
  const cluster = join(await realpath(join(dataDir, 'postgres')), 'cluster');
  // PostgreSQL writes the port on the fourth line of its process id file, and its state on the eighth.
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  if (lines[7]?.trim() !== 'ready')
    throw new Error('The database is just starting or stopping; try again in a moment.');
  return clusterUrl(cluster, Number(lines[3]), DATABASE);
}
