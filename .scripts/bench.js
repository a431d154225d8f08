// Runs a measurement of tests/bench by its name: `npm run -s bench -- board [--json]`.
import { existsSync, readdirSync } from 'node:fs';
import { runnerImport } from 'vite';

// Servers are measured as they are deployed.
process.env.NODE_ENV ??= 'production';

const FOLDER = 'tests/bench';
const [name, ...options] = process.argv.slice(2);
const file = `${FOLDER}/${name}.bench.ts`;

if (!name || !existsSync(file)) {
  const names = readdirSync(FOLDER).flatMap((entry) => /^(.+)\.bench\.ts$/.exec(entry)?.[1] ?? []);
  process.stderr.write(`Usage: npm run -s bench -- ${names.join(' | ')} [--json]\n`);
  process.exit(1);
}

const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
await module.run({ json: options.includes('--json') });
