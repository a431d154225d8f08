import type { ParseArgsConfig } from 'node:util';
import type { Logger } from 'pino';
import type { Config } from '../../../foundation/config/config.js';

/** What a command works with. */
export interface CommandScene {
  config: Config;
  log: Logger;
  /** Of the database, which is up to date. */
  databaseUrl: string;
}

/** An option of a command, and what its help says. */
export interface CommandOption {
  help: string;
  /** What stands for its value in the help, such as `NAME`. */
  value: string;
  required?: boolean;
}

/** Values of a command's options, by name. */
export type CommandValues = Record<string, string | undefined>;

/** One of the things that can be done at the server's console. */
export interface Command {
  /** Two words, such as `community create`. */
  name: string;
  summary: string;
  options: Record<string, CommandOption>;
  /** Does it; the lines to print. */
  run(scene: CommandScene, values: CommandValues): Promise<string[]>;
}

/** What is wrong with what was typed; one line, and how it is meant. */
export class AdminError extends Error {}

/** The value of an option that must be there, which `readCommand` has seen to. */
export function given(values: CommandValues, option: string): string {
  return values[option]!;
}

/** A command's options as the parser of arguments wants them. */
export function parserOptions({ options }: Command): NonNullable<ParseArgsConfig['options']> {
  const own = Object.keys(options).map((name) => [name, { type: 'string' }] as const);
  return { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } };
}
