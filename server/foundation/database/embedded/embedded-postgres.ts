import { mkdir, realpath } from 'node:fs/promises';
import { findBinaries } from './binaries.js';
import { clusterUrl, ensureCluster } from './cluster.js';
import { ensureDatabase } from './ensure-database.js';
import { clearLeftovers } from './leftovers.js';
import { lockDirectory } from './lock.js';
import { type Postmaster, startPostmaster } from './postmaster.js';
import { takeSeat } from './seat.js';
import type { EmbeddedLog } from './types.js';

/** What the caller decides about the embedded database. */
export interface EmbeddedOptions {
  /** The folder that keeps everything; created when missing. */
  dataDir: string;
  log: EmbeddedLog;
  /** False gives up crash safety for speed: for tests alone. Default true. */
  durable?: boolean;
  /** Called when PostgreSQL ends by itself. */
  onLost?: () => void;
}

/** A running PostgreSQL that belongs to this process. */
export interface EmbeddedPostgres {
  /** A superuser's address of the database `gongyi`. */
  url: string;
  /** Disconnects everybody, writes everything down and ends. */
  stop: () => Promise<void>;
  /** Ends as a power cut would: the next start recovers from the log. */
  stopImmediately: () => Promise<void>;
}

/** The name of the database in every embedded cluster. */
export const DATABASE = 'gongyi';

/** Starts the PostgreSQL that comes with the npm package on `dataDir`, making its cluster on first use. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  await mkdir(options.dataDir, { recursive: true });
  const dataDir = await realpath(options.dataDir);
  const unlock = await lockDirectory(dataDir);
  try {
    const postmaster = await startOn(dataDir, options);
    return handleOf(postmaster, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function startOn(dataDir: string, { log, durable = true, onLost }: EmbeddedOptions) {
  const seat = await takeSeat(dataDir, await findBinaries(dataDir), log);
  await ensureCluster(seat, { log, durable });
  await clearLeftovers(seat.cluster, log);
  const postmaster = await startPostmaster(seat, { log, durable, onLost });
  try {
    const url = await clusterUrl(seat.cluster, postmaster.port, DATABASE);
    await ensureDatabase(url);
    return { postmaster, url };
  } catch (error) {
    await postmaster.stop('SIGINT');
    throw error;
  }
}

function handleOf(
  { postmaster, url }: { postmaster: Postmaster; url: string },
  unlock: () => void,
): EmbeddedPostgres {
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    await postmaster.stop(signal);
    unlock();
  };
  return { url, stop: () => end('SIGINT'), stopImmediately: () => end('SIGQUIT') };
}
