import { plainArea } from '../../communities/register/import/normalize.js';
import { readLines, type FileLine } from '../../communities/register/import/read-lines.js';
import type { DecisionDefinition } from '../definition.js';
import type { BallotChoice, BallotForm } from '../methods/method.js';
import { METHODS } from '../methods/registry.js';
import { readColumns, type Column } from './paper-columns.js';
import { fault, type PaperFault, type PaperLine } from './paper-sheet.js';
import type { ReadLines } from './read-sheet.js';

const TICKED = /^(?:x|×|✓|✔|√|1|yes|y|是)$/i;
const NOT_TICKED = /^(?:|0|-|no|n|否)$/i;
const MOST_LINES = 100_000;
/** More tell nothing new. */
const MOST_FAULTS = 50;

/** Reads ballots from a CSV file: a line for each, a column for each option. */
export async function readPaperCsv(
  bytes: Buffer,
  definition: DecisionDefinition,
): Promise<ReadLines> {
  const read: ReadLines = { lines: [], faults: [] };
  const form = METHODS[definition.method].form(definition.rules);
  let columns: Column[] | null = null;
  for await (const line of readLines(bytes, { emptyCells: true })) {
    if (columns) add(read, readBallot(line, columns, form));
    else {
      ({ columns, faults: read.faults } = readColumns(line, definition));
      if (read.faults.length > 0) return read;
    }
    if (read.faults.length >= MOST_FAULTS) return read;
  }
  return read;
}

function add({ lines, faults }: ReadLines, { ballot, wrong }: ReadBallot): void {
  faults.push(...wrong);
  if (wrong.length > 0 || ballot.count === 0) return;
  if (lines.length < MOST_LINES) lines.push(ballot);
  else faults.push(fault(ballot.line, 'paperTooMany', { most: MOST_LINES }));
}

interface ReadBallot {
  ballot: PaperLine;
  wrong: PaperFault[];
}

function readBallot({ line, cells }: FileLine, columns: Column[], form: BallotForm): ReadBallot {
  const wrong: PaperFault[] = [];
  const said: [optionId: string, number: number][] = [];
  let count = 1;
  let area: number | null = null;
  // A blank ballot, or what a spreadsheet leaves below the last line? Only whoever counted knows.
  if (cells.every((cell) => cell === '')) wrong.push(fault(line, 'paperEmptyLine'));
  if (cells.length > columns.length) wrong.push(fault(line, 'paperTooManyCells'));
  for (const [place, column] of columns.entries()) {
    const cell = cells[place] ?? '';
    const where = { column: place + 1, given: cell.slice(0, 40) };
    if (column === 'IGNORED') continue;
    if (column === 'COUNT') {
      if (/^\d{1,7}$/.test(cell)) count = Number(cell);
      else wrong.push(fault(line, 'paperCount', where));
      continue;
    }
    if (column === 'AREA') {
      area = plainArea(cell) ?? null;
      if (area === null) wrong.push(fault(line, 'paperArea', where));
      continue;
    }
    const number = form === 'TICKS' ? tickIn(cell) : numberIn(cell, form);
    if (number === undefined && form === 'TICKS') wrong.push(fault(line, 'paperTick', where));
    else if (number === undefined) wrong.push(fault(line, 'paperNumber', where));
    else if (number !== null) said.push([column.option.id, number]);
  }
  return { ballot: { line, count, area, choice: choiceOf(said, form) }, wrong };
}

/** What a cell gives its option: null for nothing, undefined where that can't be read. */
function tickIn(cell: string): number | null | undefined {
  if (TICKED.test(cell)) return 1;
  return NOT_TICKED.test(cell) ? null : undefined;
}

/** The same of ranks, from 1, and scores, from 0. */
function numberIn(cell: string, form: BallotForm): number | null | undefined {
  if (cell === '' || cell === '-') return null;
  if (!/^\d{1,6}$/.test(cell)) return undefined;
  return form === 'RANKING' && Number(cell) === 0 ? undefined : Number(cell);
}

function choiceOf(said: [string, number][], form: BallotForm): BallotChoice {
  if (form === 'TICKS') return { options: said.map(([id]) => id) };
  if (form === 'SCORES') return { scores: said };
  const ranks = new Map<number, string[]>();
  for (const [id, rank] of said) ranks.set(rank, [...(ranks.get(rank) ?? []), id]);
  const inOrder = [...ranks].toSorted(([a], [b]) => a - b);
  return { ranking: inOrder.map(([, ids]) => ids) };
}
