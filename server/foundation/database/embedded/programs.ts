import { spawn, type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';
import type { Binaries, Identity } from './types.js';

/** A program with its arguments, ready to spawn under an identity. */
export interface Command {
  file: string;
  args: string[];
  options: SpawnOptions;
}

/** How a finished program ended and what it said. */
export interface Outcome {
  code: number | null;
  output: string;
}

/** The path of one of PostgreSQL's own programs. */
export function programOf(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.native, 'bin', name);
}

/** Puts a program under an identity, in a neutral folder and an English environment. */
export function commandFor(
  binaries: Binaries,
  identity: Identity,
  program: string,
  args: readonly string[],
): Command {
  const [file = program, ...rest] = [...identity.prefix, program, ...args];
  const { uid, gid } = identity;
  return { file, args: rest, options: { cwd: '/', uid, gid, env: environment(binaries) } };
}

/** Runs a program to its end; a program that cannot be started counts as failed. */
export function run({ file, args, options }: Command): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString('utf8'));
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

// The caller's PG* variables are meant for clients and would change what the server does.
function environment({ libraryPath }: Binaries): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  const search = [libraryPath, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { ...Object.fromEntries(kept), LC_ALL: 'C', ...(search && { LD_LIBRARY_PATH: search }) };
}
