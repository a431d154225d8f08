import { BallotFileError } from '../ballot-files/ballot-file-error.js';
import type { RankedFile } from '../ballot-files/ranked-file.js';
import { readBlt } from '../ballot-files/read-blt.js';
import type { DecisionDefinition } from '../definition.js';
import { METHODS } from '../methods/registry.js';
import { optionNamed } from './option-names.js';
import { fault, type PaperFault } from './paper-sheet.js';
import type { ReadLines } from './read-sheet.js';

/** Reads rankings from a BLT file; its candidates have to be the decision's options, in their order. */
export function readPaperBlt(bytes: Buffer, definition: DecisionDefinition): ReadLines {
  if (METHODS[definition.method].form(definition.rules) !== 'RANKING')
    return refused(fault(1, 'paperBltRanks'));
  const file = read(bytes);
  if ('message' in file) return refused(file);
  const { options } = definition;
  if (file.candidates.length !== options.length) {
    const params = { wanted: options.length, given: file.candidates.length };
    return refused(fault(1, 'paperBltOptions', params));
  }
  const wrong = file.candidates.findIndex((name, place) => !optionNamed(options[place]!, name));
  if (wrong >= 0) {
    const params = { place: wrong + 1, given: file.candidates[wrong]!.slice(0, 80) };
    return refused(fault(1, 'paperBltNames', params));
  }
  const lines = file.ballots.map(({ ranks, count, line = 1 }) => ({
    line,
    count,
    area: null,
    choice: { ranking: ranks.map((rank) => rank.map((place) => options[place]!.id)) },
  }));
  return { lines: lines.filter(({ count }) => count > 0), faults: [] };
}

function refused(one: PaperFault): ReadLines {
  return { lines: [], faults: [one] };
}

function read(bytes: Buffer): RankedFile | PaperFault {
  try {
    return readBlt(bytes, 'ballots.blt');
  } catch (error) {
    if (!(error instanceof BallotFileError) || !error.said) throw error;
    return { ...error.said, line: error.line };
  }
}
