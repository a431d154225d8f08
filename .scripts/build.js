// Builds the server, the client and the API's explorer into dist/, each only when something that it is made of has changed.
// With `server`, `web` or `explorer` as argument, builds that one alone. All it says goes to stderr: stdout belongs to the command.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { precompress } from './precompress.js';
import { runTool } from './run-tool.js';
import { digestOf } from './sources.js';

const SHARED = ['package-lock.json', 'tsconfig.json', '.scripts'];

const PARTS = {
  server: {
    sources: ['server'],
    tool: ['tsc', (output) => ['-p', 'server/tsconfig.json', '--outDir', output]],
  },
  web: {
    sources: ['web', 'schema/generated', 'vite.config.ts'],
    tool: ['vite', (output) => ['build', '--logLevel', 'warn', '--outDir', resolve(output)]],
    pack: (output) => precompress(output),
  },
  explorer: {
    sources: ['web/explorer', 'vite.explorer.config.ts'],
    tool: [
      'vite',
      // The tool it shows is full of directives for a compiler that isn't ours, and each would be a warning.
      // prettier-ignore
      (output) => [
        'build', '--config', 'vite.explorer.config.ts', '--logLevel', 'error', '--outDir', resolve(output),
      ],
    ],
    // Megabytes that few people load: packing them as well as can be would hold up every start.
    pack: (output) => precompress(output, { best: false }),
  },
};

async function build(name) {
  const { sources, tool, pack } = PARTS[name];
  const digest = await digestOf([...SHARED, ...sources]);
  const stamp = `dist/${name}/.built-from`;
  if ((await readFile(stamp, 'utf8').catch(() => '')) === digest) return true;
  console.error(`Building the ${name}…`);
  const output = `dist/.${name}-${process.pid}`;
  const { ok, output: words } = await runTool(tool[0], tool[1](output));
  if (words.trim()) console.error(words.trim());
  if (ok) await pack?.(output);
  if (ok) await put(output, `dist/${name}`, digest);
  else await rm(output, { recursive: true, force: true });
  return ok;
}

// Built aside and then moved, so that nothing deleted from the sources lingers and nobody starts half a build.
async function put(output, place, digest) {
  await writeFile(`${output}/.built-from`, digest);
  await rm(place, { recursive: true, force: true });
  await rename(output, place);
}

const wanted = process.argv.slice(2);
await mkdir('dist', { recursive: true });
const built = await Promise.all((wanted.length > 0 ? wanted : Object.keys(PARTS)).map(build));
if (built.includes(false)) process.exitCode = 1;
