import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../foundation/database/embedded/free-port.js';
import { isReady } from './find-server.js';
import { ReplayError } from './replay-error.js';

const MAIN = fileURLToPath(new URL('../../../main.js', import.meta.url));
const READY_WITHIN_MS = 90_000;
const STOPPED_WITHIN_MS = 20_000;
const POLL_MS = 150;

/** A server of our own, gone without a trace after `stop`. */
interface TemporaryServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts the built server with its demo data on a free port, its data in a folder that is removed at the end. */
export async function startTemporaryServer(): Promise<TemporaryServer> {
  if (!existsSync(MAIN))
    throw new ReplayError('no server answers, and there is no built one to start: npm run build');
  const folder = await mkdtemp(path.join(tmpdir(), 'gongyi-replay-'));
  const port = await freePort();
  const child = startServer(folder, port);
  const url = `http://127.0.0.1:${port}`;
  const stop = once(async () => {
    await stopChild(child);
    await rm(folder, { recursive: true, force: true });
  });
  await becomeReady(child, url).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, stop };
}

function startServer(folder: string, port: number): ChildProcess {
  const { DATABASE_URL: _notThatOne, ...inherited } = process.env;
  const env = {
    ...inherited,
    DEMO: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    // A city’s ballots come from one address and are set up by one administrator.
    RATE_READS: '100000000',
    RATE_WRITES: '100000000',
  };
  // In a group of its own: Ctrl-C should reach the replay, which then stops its server in order.
  return spawn(process.execPath, [MAIN], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
}

async function becomeReady(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(url))) {
    if (hasEnded(child)) throw new ReplayError('the temporary server ended before it was ready');
    if (Date.now() > deadline) throw new ReplayError('the temporary server did not get ready');
    await wait(POLL_MS);
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  const deadline = Date.now() + STOPPED_WITHIN_MS;
  while (!hasEnded(child)) {
    if (Date.now() > deadline) child.kill('SIGKILL');
    await wait(POLL_MS);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

// Asked to stop by the end of the replay and by a signal at once, it stops once.
function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= action());
}
