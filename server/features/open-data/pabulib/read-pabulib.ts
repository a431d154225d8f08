import { decodeText } from '../../decisions/ballot-files/decode-text.js';
import { refusalsOf } from '../../decisions/ballot-files/ballot-file-error.js';
import type { Refuse } from '../../decisions/ballot-files/ballot-file-error.js';
import type { PabulibFile } from './pabulib-file.js';
import { readWhole } from './read-numbers.js';
import { readProjects } from './read-projects.js';
import { readSections } from './read-sections.js';
import { readMeta, readTerms, requiredEntry } from './read-terms.js';
import type { Meta } from './read-terms.js';
import { readVotes } from './read-votes.js';
import { splitRows } from './split-rows.js';

/**
 * Reads a participatory budget in Pabulib's format and checks it whole, or throws a `BallotFileError` with the file, the
 * line and the reason. `file` is only the name used in that message.
 */
export function readPabulib(bytes: Uint8Array, file: string): PabulibFile {
  const refuse = refusalsOf(file);
  const sections = readSections(splitRows(decodeText(bytes, refuse), refuse), refuse);
  const meta = readMeta(sections.META, refuse);
  const terms = readTerms(meta, refuse);
  const projects = readProjects(sections.PROJECTS, refuse);
  const votes = readVotes(sections.VOTES, { projects, terms }, refuse);
  checkNumber(meta, 'num_projects', projects.length, refuse);
  checkNumber(meta, 'num_votes', votes.length, refuse);
  return { ...terms, meta: plainMeta(meta), projects, votes };
}

// A file cut off in the middle looks complete otherwise.
function checkNumber(meta: Meta, key: string, found: number, refuse: Refuse): void {
  const { value, line } = requiredEntry(meta, key, refuse);
  const stated = readWhole(value, key, line, refuse);
  if (stated !== found) refuse(line, `${key} says ${stated}, and the file holds ${found}`);
}

function plainMeta(meta: Meta): Record<string, string> {
  return Object.fromEntries([...meta.entries].map(([key, entry]) => [key, entry.value]));
}
