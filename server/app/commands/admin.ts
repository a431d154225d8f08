import 'reflect-metadata';
import { describeError } from '../../foundation/logging.js';
import { loadEnvironment } from '../load-environment.js';
import { runAdmin } from './admin/run-admin.js';

// `npm run admin -- …`: what has to be done before anybody can sign in, and what nobody may do over the API.
const { config, log } = loadEnvironment();
try {
  const { stdout: out, stderr: err } = process;
  process.exitCode = await runAdmin(process.argv.slice(2), { config, log, out, err });
} catch (error) {
  log.fatal({ err: describeError(error) }, 'the command failed');
  process.exitCode = 1;
}
