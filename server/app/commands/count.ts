import { runCount } from './count/run-count.js';

const { env, stdout, stderr } = process;
process.exitCode = await runCount(process.argv.slice(2), { env, out: stdout, err: stderr });
