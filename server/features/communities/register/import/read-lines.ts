import { Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { badInput } from '../../../../foundation/errors/refusal.js';
import { decodeCsv, delimiterOf } from './decode-csv.js';

/** A line of the file with the number an editor shows. */
export interface FileLine {
  line: number;
  cells: string[];
}

/** After so many lines others get their turn: the server goes on counting ballots meanwhile. */
const AT_ONCE = 250;
const CHUNK = 64 * 1024;

/** Reads a file line by line, the head line first; empty lines are left out, and so are those of empty cells unless asked for. */
export async function* readLines(
  bytes: Buffer,
  { emptyCells = false }: { emptyCells?: boolean } = {},
): AsyncGenerator<FileLine> {
  const text = decodeCsv(bytes);
  const parser = parse({
    bom: true,
    info: true,
    delimiter: delimiterOf(text),
    relaxColumnCount: true,
    skipEmptyLines: true,
    skipRecordsWithEmptyValues: !emptyCells,
    trim: true,
    maxRecordSize: 100_000,
  });
  const source = Readable.from(chunksOf(text)).pipe(parser);
  let read = 0;
  try {
    for await (const each of source) {
      const { record, info } = each as { record: string[]; info: { lines: number } };
      yield { line: info.lines, cells: record };
      if (++read % AT_ONCE === 0) await breathe();
    }
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number };
    if (!code?.startsWith('CSV_')) throw error;
    // Only where it is, never what stands there.
    throw badInput('uploadId', 'registerBroken', { line: lines ?? read + 1 });
  }
}

function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
}

/** Roughly how many lines there are, to show how far reading has come. */
export function estimateLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return Math.max(1, lines);
}
