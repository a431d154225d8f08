import { parseArgs } from 'node:util';
import { ReplayError } from './replay-error.js';

const USAGE = 'usage: npm run -s replay -- FILE.pb [--clients 16] [--url URL] [--json]';
const DEFAULT_CLIENTS = '16';
const MOST_CLIENTS = 256;

/** What the command line asks for. */
export interface ReplayArguments {
  file: string;
  clients: number;
  /** The server to use; null means the one on this machine, or a temporary one. */
  url: string | null;
  json: boolean;
}

/** Reads the command line, or says in one line how it is meant. */
export function readArguments(argv: string[]): ReplayArguments {
  const { values, positionals } = parse(argv);
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new ReplayError(USAGE);
  return {
    file,
    clients: readClients(values.clients),
    url: readUrl(values.url),
    json: values.json,
  };
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        clients: { type: 'string', default: DEFAULT_CLIENTS },
        url: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new ReplayError(USAGE);
  }
}

function readClients(text: string): number {
  const clients = Number(text);
  if (Number.isInteger(clients) && clients >= 1 && clients <= MOST_CLIENTS) return clients;
  throw new ReplayError(`--clients must be a whole number from 1 to ${MOST_CLIENTS}; ${USAGE}`);
}

function readUrl(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new ReplayError(`--url must be an http or https address; ${USAGE}`);
}
