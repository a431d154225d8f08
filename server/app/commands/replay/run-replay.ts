import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PabulibFile } from '../../../features/open-data/pabulib/pabulib-file.js';
import { BallotFileError } from '../../../features/decisions/ballot-files/ballot-file-error.js';
import { readPabulib } from '../../../features/open-data/pabulib/read-pabulib.js';
import { readArguments } from './arguments.js';
import type { ReplayArguments } from './arguments.js';
import { defaultServer, isReady } from './find-server.js';
import type { ProgressStream } from './progress.js';
import { ReplayError } from './replay-error.js';
import { replayFile } from './replay-file.js';
import { whyNoVoteOfOurs } from './set-up-decision.js';
import { nothingLost, reportText, sameWinners } from './report.js';
import { TransportError } from './retry.js';
import { startTemporaryServer } from './temporary-server.js';

/** How a replay ends: as it should, not at all, or with other winners. */
const EXIT = { equal: 0, failed: 1, different: 2 };

/** The command's surroundings. */
interface Surroundings {
  env: NodeJS.ProcessEnv;
  out: { write(text: string): unknown };
  err: ProgressStream;
}

/** The whole command: reads and checks the file before anything is sent, replays it, reports; returns the exit code. */
export async function runReplay(argv: string[], surroundings: Surroundings): Promise<number> {
  try {
    const args = readArguments(argv);
    const file = await loadFile(args.file, surroundings.env);
    return await withServer(args, surroundings, (server) =>
      replayAndReport(file, server, args, surroundings),
    );
  } catch (error) {
    surroundings.err.write(`replay: ${messageOf(error)}\n`);
    return EXIT.failed;
  }
}

async function loadFile(name: string, env: NodeJS.ProcessEnv): Promise<PabulibFile> {
  // npm starts us in the project's folder, but the name is meant where the person stands.
  const path = resolve(env.INIT_CWD ?? '', name);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new ReplayError(`${name} can't be read (${error.code ?? error.message})`);
  });
  const file = readPabulib(bytes, name);
  // Asked here, because nothing may be half-made on the server over it.
  const why = whyNoVoteOfOurs(file);
  if (why) throw new ReplayError(`${name}: ${why}; npm run -s count does`);
  if (Intl.supportedValuesOf('currency').includes(file.currency ?? '')) return file;
  throw new ReplayError(`${name}: the currency "${file.currency ?? ''}" is no ISO 4217 code`);
}

async function withServer(
  args: ReplayArguments,
  { env, err }: Surroundings,
  action: (server: string) => Promise<number>,
): Promise<number> {
  const known = args.url ?? defaultServer(env);
  if (args.url || (await isReady(known))) return action(known);
  err.write(`no server at ${known}: starting a temporary one\n`);
  const server = await startTemporaryServer();
  const interrupted = () => void server.stop().then(() => process.exit(EXIT.failed));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await action(server.url);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    err.write('stopping the temporary server and removing its data\n');
    await server.stop();
  }
}

async function replayAndReport(
  file: PabulibFile,
  server: string,
  args: ReplayArguments,
  { out, err }: Surroundings,
): Promise<number> {
  const report = await replayFile(file, { server, clients: args.clients, progress: err });
  out.write(args.json ? `${JSON.stringify(report)}\n` : reportText(report, file));
  if (!nothingLost(report, file.votes.length)) {
    throw new ReplayError(
      `${file.votes.length} ballots: cast, stored and tallied must all be that many`,
    );
  }
  return sameWinners(report) ? EXIT.equal : EXIT.different;
}

// A bug keeps its trace; what we foresaw is one line.
function messageOf(error: unknown): string {
  if (
    error instanceof ReplayError ||
    error instanceof BallotFileError ||
    error instanceof TransportError
  )
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
