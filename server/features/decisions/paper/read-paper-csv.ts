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
const MOST_LINES = 20_000;
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

/** What has been read of a line so far. */
interface Draft {
  count: number;
  area: number | null;
  said: [optionId: string, number: number][];
}

function readBallot(fileLine: FileLine, columns: Column[], form: BallotForm): ReadBallot {
  const { line, cells } = fileLine;
  const draft: Draft = { count: 1, area: null, said: [] };
  const wrong = [
    ...shapeFaults(fileLine, columns),
    ...columns.flatMap((column, place) => {
      const cell = { line, place, text: cells[place] ?? '' };
      return readCell(draft, column, cell, form) ?? [];
    }),
  ];
  const { said, ...rest } = draft;
  return { ballot: { line, ...rest, choice: choiceOf(said, form) }, wrong };
}

function shapeFaults({ line, cells }: FileLine, columns: Column[]): PaperFault[] {
  // A blank ballot, or what a spreadsheet leaves below the last line? Only whoever counted knows.
  if (cells.every((cell) => cell === '')) return [fault(line, 'paperEmptyLine')];
  return cells.length > columns.length ? [fault(line, 'paperTooManyCells')] : [];
}

interface Cell {
  line: number;
  place: number;
  text: string;
}

/** Adds what a cell says to the draft; what is wrong with it, or null. */
function readCell(
  draft: Draft,
  column: Column,
  { line, place, text }: Cell,
  form: BallotForm,
): PaperFault | null {
  const where = { column: place + 1, given: text.slice(0, 40) };
  if (column === 'IGNORED') return null;
  if (column === 'COUNT') {
    draft.count = Number(text);
    return /^\d{1,5}$/.test(text) ? null : fault(line, 'paperCount', where);
  }
  if (column === 'AREA') {
    draft.area = plainArea(text) ?? null;
    return draft.area === null ? fault(line, 'paperArea', where) : null;
  }
  const number = form === 'TICKS' ? tickIn(text) : numberIn(text, form);
  if (number === undefined)
    return form === 'TICKS' ? fault(line, 'paperTick', where) : fault(line, 'paperNumber', where);
  if (number !== null) draft.said.push([column.option.id, number]);
  return null;
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
