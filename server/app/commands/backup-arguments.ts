import path from 'node:path';
import { ConfigError } from '../../foundation/config/config.js';
import { BackupError } from '../backup/backup-error.js';

/** The one argument of both commands. */
export function readFileArgument(command: 'backup' | 'restore', argv: string[]): string {
  const [file, ...others] = argv;
  if (!file || file.startsWith('-') || others.length > 0)
    throw new BackupError(`usage: npm run -s ${command} -- FILE`);
  return path.resolve(file);
}

/** Runs a command and prints what it came to; what its caller can mend is said in one line, without a trace. */
export async function finish(work: () => Promise<string[]>): Promise<void> {
  try {
    process.stdout.write(`${(await work()).join('\n')}\n`);
  } catch (error) {
    process.exitCode = 1;
    const plain = error instanceof BackupError || error instanceof ConfigError;
    process.stderr.write(`${plain ? error.message : messageOf(error)}\n`);
  }
}

/** PostgreSQL's first line says what it is about; the detail may quote somebody's data. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}
