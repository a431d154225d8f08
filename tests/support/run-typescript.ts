import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = `
  const [path, name, ...args] = process.argv.slice(1);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  await module[name](...args);
`;

/** What a process of TypeScript may be given besides its arguments. */
interface Surroundings {
  env?: NodeJS.ProcessEnv;
  /** Options of Node’s own. */
  node?: string[];
  /** Whether it is spoken to; else it hears nothing. */
  hears?: boolean;
}

/** Runs one exported function of a file in a process of its own, without a build; a relative path is from this folder. */
export function runTypeScript(
  file: string | URL,
  name: string,
  args: string[],
  { env = {}, node = [], hears = false }: Surroundings = {},
): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const program = ['--input-type=module', '-e', PROGRAM, path, name, ...args];
  return spawn(process.execPath, [...node, ...program], {
    stdio: [hears ? 'pipe' : 'ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
}
