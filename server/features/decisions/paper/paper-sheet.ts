import type { MessageParams } from '../../../foundation/errors/refusal.js';
import type { BallotChoice, ChoiceRefusal } from '../methods/method.js';

/** What a line of a file says: a choice, and how many ballots make it. */
export interface PaperLine {
  line: number;
  count: number;
  choice: BallotChoice;
  /** Where owners decide: what those who filled them in own together, in hundredths of a square metre. */
  area: number | null;
}

/** Something in a file that can't be read as a ballot at all; nothing of such a file is counted in. */
export interface PaperFault {
  line: number;
  /** Key of the sentence in the catalogue, below `refusals`. */
  message: string;
  params?: MessageParams;
}

/** A fault at a line, for a reason of the catalogue. */
export function fault(line: number, message: string, params?: MessageParams): PaperFault {
  return { line, message, params };
}

/** Ballots that the decision's rules don't take. */
export interface InvalidLine extends Omit<PaperLine, 'choice'> {
  refusal: ChoiceRefusal;
}

/** A file of ballots, as it was read. */
export interface PaperSheet {
  /** What counts, with the canonical text of its choice. */
  valid: (Omit<PaperLine, 'choice'> & { choice: string })[];
  invalid: InvalidLine[];
  faults: PaperFault[];
}

/** How much floor area lines stand for, in hundredths of a square metre. */
export function areaIn(lines: readonly { area: number | null }[]): number {
  return lines.reduce((sum, { area }) => sum + (area ?? 0), 0);
}

/** How many ballots lines stand for. */
export function ballotsIn(lines: readonly { count: number }[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}
