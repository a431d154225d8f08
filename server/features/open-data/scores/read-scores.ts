import { parse } from 'csv-parse/sync';
import type { ScoredBallot } from '../../decisions/methods/scored/scored-election.js';
import { refusalsOf, type Refuse } from '../../decisions/ballot-files/ballot-file-error.js';
import { decodeText } from '../../decisions/ballot-files/decode-text.js';

/** An election by scores or grades as a file holds it. */
export interface ScoresFile {
  /** Their names, in the order of the file. */
  candidates: string[];
  ballots: ScoredBallot[];
}

interface Row {
  record: string[];
  info: { lines: number };
}

/** The most that a score may be. */
const MOST = 1_000;

/**
 * Reads a CSV file of scores: a line of candidates, then a line for each ballot with a whole number for each of them, or
 * nothing. A first column without a name numbers the ballots and is passed over. Throws a `BallotFileError` with the file, the
 * line and the reason.
 */
export function readScores(bytes: Uint8Array, file: string): ScoresFile {
  const refuse = refusalsOf(file);
  const [header, ...rows] = rowsOf(decodeText(bytes, refuse), refuse);
  const skip = header?.record[0]?.trim() === '' ? 1 : 0;
  const candidates = header?.record.slice(skip).map((name) => name.trim()) ?? [];
  if (candidates.length === 0 || candidates.includes(''))
    refuse(1, 'the first line names the candidates, each of them');
  const twice = candidates.find((name, place) => candidates.indexOf(name) !== place);
  if (twice !== undefined) refuse(1, `"${twice}" is named twice`);
  const ballots = new Map<string, ScoredBallot>();
  for (const { record, info } of rows) {
    const cells = record.slice(skip);
    if (cells.length !== candidates.length)
      refuse(
        info.lines,
        `a ballot has ${cells.length} scores, and there are ${candidates.length} candidates`,
      );
    const key = cells.join();
    const known = ballots.get(key);
    if (known) known.count += 1;
    else
      ballots.set(key, {
        scores: cells.map((cell) => scoreOf(cell, info.lines, refuse)),
        count: 1,
      });
  }
  return { candidates, ballots: [...ballots.values()] };
}

function rowsOf(text: string, refuse: Refuse): Row[] {
  try {
    return parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Row[];
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    return refuse(lines ?? 1, message);
  }
}

function scoreOf(cell: string, line: number, refuse: Refuse): number | null {
  const text = cell.trim();
  if (text === '') return null;
  if (/^\d{1,4}$/.test(text) && Number(text) <= MOST) return Number(text);
  return refuse(line, `"${text}" is no score: a whole number from 0 to ${MOST}, or nothing`);
}
