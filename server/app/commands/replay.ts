import { runReplay } from './replay/run-replay.js';

const { env, stdout, stderr } = process;
process.exitCode = await runReplay(process.argv.slice(2), { env, out: stdout, err: stderr });
