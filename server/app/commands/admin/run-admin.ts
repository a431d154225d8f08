import type { Logger } from 'pino';
import { SignInRefusal } from '../../../features/accounts/sign-in/sign-in-refusal.js';
import { ConfigError, type Config } from '../../../foundation/config/config.js';
import { migrate } from '../../../foundation/database/migrate.js';
import { Refusal } from '../../../foundation/errors/refusal.js';
import { sayIn } from '../../../i18n/say.js';
import { reachDatabase } from '../../open-database.js';
import { AdminError } from './command.js';
import { readCommand, type Asked } from './read-command.js';

/** Where a command writes: what came of it, and what went wrong. */
interface Terminal {
  config: Config;
  log: Logger;
  out: { write(text: string): unknown };
  err: { write(text: string): unknown };
}

/** Does what the command line asks for; the exit code. */
export async function runAdmin(argv: string[], terminal: Terminal): Promise<number> {
  try {
    const asked = readCommand(argv);
    const lines = 'help' in asked ? [asked.help] : await run(asked, terminal);
    terminal.out.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    const words = wordsOf(error);
    if (words === null) throw error;
    terminal.err.write(`${words}\n`);
    return 1;
  }
}

/** On a new database it comes before the first start of a server. */
async function run(
  { command, values }: Exclude<Asked, { help: string }>,
  { config, log }: Terminal,
): Promise<string[]> {
  const database = await reachDatabase(config, log);
  try {
    await migrate(database.url);
    return await command.run({ config, log, databaseUrl: database.url }, values);
  } finally {
    await database.stop();
  }
}

/** What its caller can mend; null for what nobody foresaw. */
function wordsOf(error: unknown): string | null {
  if (error instanceof AdminError || error instanceof ConfigError) return error.message;
  if (error instanceof SignInRefusal)
    return `--email: ${sayIn('en', `signIn.${error.message}`, error.params)}`;
  if (!(error instanceof Refusal)) return null;
  const { message, params } = error.reason;
  const option = error.field.at(-1)?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const words = sayIn('en', `refusals.${message}`, params);
  return option ? `--${option}: ${words}` : words;
}
