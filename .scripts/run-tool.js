import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Runs a program to its end, looking in node_modules/.bin first; tells whether it succeeded and what it said. */
export function runTool(file, args) {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH },
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => done({ ok: false, output: error.message }));
    child.once('close', (code) => done({ ok: code === 0, output }));
  });
}
