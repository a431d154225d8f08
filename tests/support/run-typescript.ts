import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = `
  const [path, name, ...args] = process.argv.slice(1);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  await module[name](...args);
`;

/** Runs one exported function of a file of this folder in a process of its own, without a build. */
export function runTypeScript(
  file: string,
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, path, name, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
}
