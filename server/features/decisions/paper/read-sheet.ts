import type { DecisionDefinition } from '../definition.js';
import { canonicalChoice, refuseChoice } from '../methods/registry.js';
import { PaperFormat } from './paper-batch.js';
import {
  ballotsIn,
  fault,
  type PaperFault,
  type PaperLine,
  type PaperSheet,
} from './paper-sheet.js';
import { readPaperBlt } from './read-paper-blt.js';
import { readPaperCsv } from './read-paper-csv.js';

/** More than anybody counts at once: a slip of the pen. */
const MOST_BALLOTS = 1_000_000;

const EMPTY: Pick<PaperSheet, 'valid' | 'invalid'> = { valid: [], invalid: [] };

/** Lines of a file, and what couldn't be read of it. */
export interface ReadLines {
  lines: PaperLine[];
  faults: PaperFault[];
}

/** Reads a file of ballots for a decision: each is checked as one that is cast. */
export async function readSheet(
  bytes: Buffer,
  format: PaperFormat,
  definition: DecisionDefinition,
): Promise<PaperSheet> {
  const { lines, faults } =
    format === PaperFormat.BLT
      ? readPaperBlt(bytes, definition)
      : await readPaperCsv(bytes, definition);
  if (ballotsIn(lines) > MOST_BALLOTS)
    return { ...EMPTY, faults: [fault(1, 'paperTooManyBallots', { most: MOST_BALLOTS })] };
  if (lines.length === 0 && faults.length === 0)
    return { ...EMPTY, faults: [fault(1, 'paperNoBallots')] };
  const sheet: PaperSheet = { valid: [], invalid: [], faults };
  for (const { choice, ...rest } of lines) {
    const refusal = refuseChoice(choice, definition);
    if (refusal) sheet.invalid.push({ ...rest, refusal });
    else sheet.valid.push({ ...rest, choice: canonicalChoice(choice) });
  }
  return sheet;
}
