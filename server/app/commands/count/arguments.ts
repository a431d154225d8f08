import { parseArgs } from 'node:util';
import { CountError } from './count-error.js';

export const USAGE =
  'usage: npm run -s count -- FILE.pb|FILE.blt|FILE.cvotes|FILE.csv [--method M] [--seats N] [--seed S] [--json]';

/** What the command line asks for. */
export interface CountArguments {
  file: string;
  /** The rule to count by; null for the one that the file says, or the usual one. */
  method: string | null;
  /** How many are elected; null for as many as the file says. */
  seats: number | null;
  /** What ties are drawn by lot from; null: whoever is listed first goes first. */
  seed: string | null;
  json: boolean;
}

/** Reads the command line, or says in one line how it is meant. */
export function readArguments(argv: string[]): CountArguments {
  const { values, positionals } = parse(argv);
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new CountError(USAGE);
  return {
    file,
    method: values.method ?? null,
    seats: readSeats(values.seats),
    seed: readSeed(values.seed),
    json: values.json,
  };
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        method: { type: 'string' },
        seats: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new CountError(USAGE);
  }
}

function readSeed(text: string | undefined): string | null {
  if (text === '') throw new CountError(`--seed must not be empty; ${USAGE}`);
  return text ?? null;
}

function readSeats(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new CountError(`--seats must be a whole number from 1; ${USAGE}`);
}
