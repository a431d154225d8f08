import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILT_SERVER = new URL('../../.scripts/built-server.js', import.meta.url).href;

const PROGRAM = `
  const [path, name, built, ...args] = process.argv.slice(1);
  const { runnerImport } = await import('vite');
  const plugins = built && [(await import(built)).builtServer()];
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error', plugins });
  await module[name](...args);
`;

/** What a process of TypeScript may be given besides its arguments. */
interface Surroundings {
  env?: NodeJS.ProcessEnv;
  /** Options of Node’s own. */
  node?: string[];
  /** Whether it is spoken to; else it hears nothing. */
  hears?: boolean;
  /** Whether what it imports of the server is the built one, as it is served. */
  built?: boolean;
}

/** Runs one exported function of a file in a process of its own, without a build unless told so; a relative path is from this folder. */
export function runTypeScript(
  file: string | URL,
  name: string,
  args: string[],
  { env = {}, node = [], hears = false, built = false }: Surroundings = {},
): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const program = [
    '--input-type=module',
    '-e',
    PROGRAM,
    path,
    name,
    built ? BUILT_SERVER : '',
    ...args,
  ];
  return spawn(process.execPath, [...node, ...program], {
    stdio: [hears ? 'pipe' : 'ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
}
