// Everything about the code that can be checked without running it. Prints a line for each check, and all of what a
// failed one said.
import { runTool } from './run-tool.js';

const CORES = 2;

const CHECKS = [
  ['types of the server and the tests', [['tsc', '-p', 'tsconfig.json']]],
  ['types of the client', [['tsc', '-p', 'web/tsconfig.json']]],
  ['lint', [['oxlint', '--type-aware']]],
  ['formatting', [['prettier', '--check', '--log-level', 'warn', '.']]],
  ['unused code', [['knip', '--no-progress']]],
  [
    'schema.graphql is what the server serves',
    [
      ['node', '.scripts/build.js', 'server'],
      ['node', 'dist/server/app/commands/print-schema.js', '--check'],
    ],
  ],
  ['every schema element is described', [['vitest', 'run', 'tests/schema', '--reporter=dot']]],
  ['generated types match', [['node', 'schema/generate-types.js', '--check']]],
];

const failed = [];

async function check([name, commands]) {
  const started = Date.now();
  for (const [file, ...args] of commands) {
    const { ok, output } = await runTool(file, args);
    if (!ok) {
      failed.push(name);
      console.log(`✗ ${name}\n${output.trimEnd().replace(/^/gm, '    ')}`);
      return;
    }
  }
  console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

async function work(queue) {
  for (let next = queue.shift(); next; next = queue.shift()) await check(next);
}

const queue = [...CHECKS];
await Promise.all(Array.from({ length: CORES }, () => work(queue)));
if (failed.length > 0) {
  console.error(`\n${failed.length} of ${CHECKS.length} checks failed: ${failed.join('; ')}.`);
  process.exitCode = 1;
}
