import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { lastWords } from './last-words.js';
import { commandFor, programOf } from './programs.js';
import { settingArguments } from './settings.js';
import type { EmbeddedLog, Seat } from './types.js';

/** PostgreSQL's main process. */
export interface Postmaster {
  port: number;
  /** SIGINT writes everything down first; SIGQUIT is a power cut. */
  stop(signal: 'SIGINT' | 'SIGQUIT'): Promise<void>;
}

interface StartOptions {
  log: EmbeddedLog;
  durable: boolean;
  onLost?: () => void;
}

const STEP_MS = 15;
const TRIES = 50;
const STOP_PATIENCE_MS = 60_000;

// Both pass by themselves: somebody took the port in between; backends of a killed postmaster are still on their way out.
const PASSING = /Address already in use|could not create any TCP|shared memory block .* in use/;

/** Starts PostgreSQL and waits until it answers. */
export async function startPostmaster(seat: Seat, options: StartOptions): Promise<Postmaster> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await tryToStart(seat, options);
    } catch (error) {
      if (tries >= TRIES || !PASSING.test(String(error))) throw error;
      await pause(STEP_MS * tries);
    }
  }
}

async function tryToStart(seat: Seat, options: StartOptions): Promise<Postmaster> {
  const port = await freePort();
  const logFile = await open(join(seat.home, 'server.log'), 'w');
  const child = launch(seat, settingArguments(port, options.durable), logFile.fd);
  await logFile.close();
  await untilReady(child, seat);
  return supervise(child, port, options);
}

// Detached: Ctrl-C reaches a whole process group, and the database must outlive the server's last writes.
function launch(seat: Seat, settings: string[], logFile: number): ChildProcess {
  const program = programOf(seat.binaries, 'postgres');
  const args = ['-D', seat.cluster, ...settings];
  const command = commandFor(seat.binaries, seat.identity, program, args);
  const stdio: ['ignore', number, number] = ['ignore', logFile, logFile];
  return spawn(command.file, command.args, { ...command.options, detached: true, stdio });
}

async function untilReady(child: ChildProcess, seat: Seat): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  while (!(await isReady(child, seat.cluster))) {
    if (failure || hasEnded(child)) throw await whyNot(seat, failure);
    await pause(STEP_MS);
  }
}

// PostgreSQL writes its state on the eighth line of its process id file.
async function isReady(child: ChildProcess, cluster: string): Promise<boolean> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  return Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready';
}

async function whyNot(seat: Seat, failure: Error | undefined): Promise<Error> {
  const output = await readFile(join(seat.home, 'server.log'), 'utf8').catch(() => '');
  return new Error(`PostgreSQL does not start: ${failure?.message ?? lastWords(output)}`);
}

function supervise(child: ChildProcess, port: number, options: StartOptions): Postmaster {
  const endWithUs = () => void child.kill('SIGINT');
  const endedAlone = () => {
    options.log.warn('The embedded PostgreSQL ended unexpectedly.');
    options.onLost?.();
  };
  process.once('exit', endWithUs);
  child.once('exit', endedAlone);
  const stop: Postmaster['stop'] = async (signal) => {
    process.off('exit', endWithUs);
    child.off('exit', endedAlone);
    await end(child, signal);
  };
  return { port, stop };
}

async function end(child: ChildProcess, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
