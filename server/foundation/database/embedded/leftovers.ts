import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from './programs.js';
import type { EmbeddedLog } from './types.js';

const PATIENCE_MS = 30_000;
const STEP_MS = 20;

/** Ends a PostgreSQL that outlived a killed server, and makes its process id file harmless. */
export async function clearLeftovers(cluster: string, log: EmbeddedLog): Promise<void> {
  const pid = await recordedPid(cluster);
  if (pid === undefined) return;
  if (await isPostmaster(pid, cluster)) {
    log.warn('Stopping the database that an earlier run left behind.');
    await stopOrphan(pid, cluster);
  } else if (isAlive(pid)) {
    await disown(cluster);
  }
}

async function recordedPid(cluster: string): Promise<number | undefined> {
  const text = await readFile(pidFile(cluster), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : undefined;
}

async function stopOrphan(pid: number, cluster: string): Promise<void> {
  process.kill(pid, 'SIGINT');
  if (await isGone(pid, cluster, PATIENCE_MS)) return;
  process.kill(pid, 'SIGQUIT');
  if (await isGone(pid, cluster, PATIENCE_MS)) return;
  throw new Error(`The database of an earlier run (process ${pid}) does not stop; end it by hand.`);
}

async function isGone(pid: number, cluster: string, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (await isPostmaster(pid, cluster)) {
    if (Date.now() > deadline) return false;
    await pause(STEP_MS);
  }
  return true;
}

// The number belongs to a stranger now. PostgreSQL ignores a file that names its own parent, yet still checks the
// shared memory that the file records; without the file it would not notice backends that are still writing.
async function disown(cluster: string): Promise<void> {
  const text = await readFile(pidFile(cluster), 'utf8');
  await writeFile(pidFile(cluster), text.replace(/^\d+/, String(process.pid)));
}

async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  const line = await commandLine(pid);
  return line.includes('postgres') && line.includes(cluster);
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  }
  const args = ['-ww', '-o', 'command=', '-p', String(pid)];
  return (await run({ file: 'ps', args, options: {} })).output;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}
