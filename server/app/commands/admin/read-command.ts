import { parseArgs } from 'node:util';
import { AdminError, parserOptions, type Command, type CommandValues } from './command.js';
import { COMMANDS } from './commands.js';

const CALL = 'npm run -s admin --';

/** What was asked for: something to do, or only to be told what there is. */
export type Asked = { command: Command; values: CommandValues } | { help: string };

/** Reads the command line; what is wrong with it is said by the name of the option. */
export function readCommand(argv: string[]): Asked {
  const words = argv.filter((word) => !word.startsWith('-')).slice(0, 2);
  const name = words.join(' ');
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) return askedForHelp(argv) ? { help: overview() } : unknown(name);
  const rest = argv.slice();
  for (const word of words) rest.splice(rest.indexOf(word), 1);
  const values = parse(command, rest);
  if (!values) return { help: usage(command) };
  for (const [option, { required }] of Object.entries(command.options))
    if (required && !values[option]?.trim())
      throw new AdminError(`--${option} is missing.\n\n${usage(command)}`);
  return { command, values };
}

function askedForHelp(argv: string[]): boolean {
  return argv.length === 0 || argv.some((word) => ['-h', '--help', 'help'].includes(word));
}

function unknown(name: string): never {
  throw new AdminError(`There is no “${name}”.\n\n${overview()}`);
}

/** Null: only its help was asked for. */
function parse(command: Command, args: string[]): CommandValues | null {
  try {
    const { values } = parseArgs({ args, options: parserOptions(command), strict: true });
    return values['help'] ? null : (values as CommandValues);
  } catch (error) {
    const [words] = (error as Error).message.split('. ');
    throw new AdminError(`${words}.\n\n${usage(command)}`);
  }
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const list = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    `usage: ${CALL} COMMAND [--OPTION VALUE …]`,
    '',
    ...list,
    '',
    `${CALL} COMMAND --help tells its options. The database is the one the server uses: DATABASE_URL, or its own`,
    'below DATA_DIR, whether the server is running or not.',
  ].join('\n');
}

function usage({ name, summary, options }: Command): string {
  const words = Object.entries(options).map(([option, { value, required }]) => {
    const word = `--${option} ${value}`;
    return required ? word : `[${word}]`;
  });
  const terms = Object.entries(options).map(([option, { value, help }]) => [
    `--${option} ${value}`,
    help,
  ]);
  const width = Math.max(0, ...terms.map(([term]) => term!.length));
  const list = terms.map(([term, help]) => `  ${term!.padEnd(width)}  ${help}`);
  return [`usage: ${CALL} ${[name, ...words].join(' ')}`, '', summary, '', ...list]
    .join('\n')
    .trim();
}
