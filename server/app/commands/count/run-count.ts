import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { OnProgress } from '../../../features/decisions/methods/equal-shares/equal-shares-add1.js';
import { BallotFileError } from '../../../features/decisions/ballot-files/ballot-file-error.js';
import { readPabulib } from '../../../features/open-data/pabulib/read-pabulib.js';
import { readBlt } from '../../../features/decisions/ballot-files/read-blt.js';
import { readCvotes } from '../../../features/open-data/rankings/read-cvotes.js';
import { readScores } from '../../../features/open-data/scores/read-scores.js';
import { readArguments, USAGE, type CountArguments } from './arguments.js';
import { countBudget } from './count-budget.js';
import { CountError } from './count-error.js';
import { countRankings } from './count-rankings.js';
import { countScores } from './count-scores.js';
import type { Counted } from './counted.js';
import { Progress } from './progress.js';

/** The command's surroundings. */
interface Surroundings {
  env: NodeJS.ProcessEnv;
  out: { write(text: string): unknown };
  err: { write(text: string): unknown; isTTY?: boolean };
}

/** The whole command: reads and checks the file, counts it, prints what came of it; returns the exit code. */
export async function runCount(argv: string[], { env, out, err }: Surroundings): Promise<number> {
  try {
    const args = readArguments(argv);
    // npm starts us in the project's folder, but the name is meant where the person stands.
    const bytes = await load(resolve(env.INIT_CWD ?? '', args.file), args.file);
    const progress = new Progress(err);
    const counted = count(bytes, args, (each) => progress.tell(each));
    progress.end();
    out.write(args.json ? jsonOf(counted) : textOf(counted));
    return 0;
  } catch (error) {
    // A bug keeps its trace; what we foresaw is one line.
    if (!(error instanceof CountError || error instanceof BallotFileError)) throw error;
    err.write(`count: ${error.message}\n`);
    return 1;
  }
}

function load(path: string, name: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CountError(`${name} can't be read (${error.code ?? error.message})`);
  });
}

function count(
  bytes: Buffer,
  { file, method, seats, seed }: CountArguments,
  onProgress: OnProgress,
): Counted {
  switch (extname(file).toLowerCase()) {
    case '.pb':
      if (seats !== null) throw new CountError('--seats is for rankings; a budget has none');
      return countBudget(readPabulib(bytes, file), { method, seed }, onProgress);
    case '.blt':
      return countRankings(readBlt(bytes, file), { method, seats, seed, numbered: true });
    case '.cvotes':
      return countRankings(readCvotes(bytes, file), { method, seats, seed, numbered: false });
    case '.csv':
      if (seats !== null) throw new CountError('--seats is for rankings; scores elect one');
      return countScores(readScores(bytes, file), { method, seed });
    default:
      throw new CountError(`${file} is no .pb, .blt, .cvotes or .csv file; ${USAGE}`);
  }
}

function jsonOf({ method, winners, rounds }: Counted): string {
  return `${JSON.stringify({ method, winners, rounds })}\n`;
}

function textOf({ method, winners, rounds, names }: Counted): string {
  const lines = winners.map((winner, index) => {
    const name = names.get(winner);
    const called = name === undefined || name === String(winner) ? winner : `${winner}  ${name}`;
    return `${String(index + 1).padStart(3)}  ${called}`;
  });
  const steps = rounds.length === 1 ? '1 step' : `${rounds.length} steps`;
  return [`${method}, ${steps}; --json tells each of them`, 'Winners:', ...lines, ''].join('\n');
}
