import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(ROOT, 'dist/server/main.js');

/** The built server as a process of its own. */
export interface BuiltServer {
  url: string;
  process: ChildProcess;
  /** Every line it has logged so far. */
  log: { msg: string; level: number }[];
  /** Asks it to end; resolves with its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

function spawnBuilt(env: NodeJS.ProcessEnv, program = MAIN, args: string[] = []): ChildProcess {
  if (!existsSync(MAIN)) throw new Error('there is no dist/server: `npm run build` makes it');
  const { DATABASE_URL: _none, DEMO: _neither, PORT: _nor, ...inherited } = process.env;
  // In a folder that is not the project's: what is served must not depend on where it was started.
  return spawn(process.execPath, [program, ...args], {
    cwd: path.parse(ROOT).root,
    env: {
      ...inherited,
      FILES_DIR: path.join(tmpdir(), 'gongyi-built-files'),
      SECRET: 'the secret of every built server that tests start',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts it and waits until it has announced its address. */
export async function startBuilt(env: NodeJS.ProcessEnv): Promise<BuiltServer> {
  const child = spawnBuilt({ HOST: '127.0.0.1', LOG_FORMAT: 'json', ...env });
  const log: BuiltServer['log'] = [];
  const words: string[] = [];
  child.stderr!.on('data', (data: Buffer) => words.push(data.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout!).on('line', (line) => {
      words.push(line);
      if (line.startsWith('{')) log.push(JSON.parse(line) as BuiltServer['log'][number]);
      const address = /(http:\S+)\s+the boards/.exec(line);
      if (address) resolve(address[1]!);
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${words.join('\n')}`)));
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  return {
    url,
    process: child,
    log,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return (await exited)[0];
    },
  };
}

/** Runs it until it ends by itself: its exit code and all it said. */
export function runBuilt(env: NodeJS.ProcessEnv) {
  return untilItEnds(spawnBuilt(env));
}

/** Runs one of the commands beside a server, such as `backup`, in the same way. */
export function runBuiltCommand(name: string, args: string[], env: NodeJS.ProcessEnv) {
  const program = path.join(ROOT, `dist/server/app/commands/${name}.js`);
  return untilItEnds(spawnBuilt(env, program, args));
}

async function untilItEnds(child: ChildProcess) {
  const [[code], out, err] = await Promise.all([
    once(child, 'exit') as Promise<[number | null]>,
    text(child.stdout!),
    text(child.stderr!),
  ]);
  return { code, out, err };
}
