import type { FileLine } from '../../communities/register/import/read-lines.js';
import type { DecisionOption } from '../decision-option.js';
import type { DecisionDefinition } from '../definition.js';
import { isOwners } from '../methods/owners.js';
import { optionNamed } from './option-names.js';
import { fault, type PaperFault } from './paper-sheet.js';

/** What a column of a file of ballots holds: what is said of an option, how many are alike, their floor area, or nothing of ours. */
export type Column = { option: DecisionOption } | 'COUNT' | 'AREA' | 'IGNORED';

const COUNT = /^(?:count|number|票数|张数)$/i;
const AREA = /^(?:area|floor ?area|m²|面积)$/i;
const IGNORED = /^(?:serial|编号|序号)$/i;

/** What the columns hold, by the first line; each option has to have one. */
export function readColumns(
  { line, cells }: FileLine,
  { options, rules }: Pick<DecisionDefinition, 'options' | 'rules'>,
): { columns: Column[]; faults: PaperFault[] } {
  const owners = isOwners(rules);
  const columns = cells.map((name) =>
    owners && AREA.test(name) ? 'AREA' : columnNamed(name, options),
  );
  const faults = columns.flatMap((column, place) => {
    const given = cells[place]!.slice(0, 80);
    if (!column) return [fault(line, 'paperColumn', { given })];
    return isTwice(columns, place) ? [fault(line, 'paperColumnTwice', { given })] : [];
  });
  const missing = options.find((option) => !columns.some((column) => isAbout(column, option)));
  if (missing && faults.length === 0)
    faults.push(fault(line, 'paperColumnMissing', { place: missing.position }));
  if (owners && !columns.includes('AREA')) faults.push(fault(line, 'paperAreaMissing'));
  return { columns: columns.map((column) => column ?? 'IGNORED'), faults };
}

function columnNamed(name: string, options: DecisionOption[]): Column | null {
  // First of all an option: one may well be called "No".
  const option =
    options.find((one) => optionNamed(one, name)) ??
    options.find(({ position }) => String(position) === name);
  if (option) return { option };
  if (COUNT.test(name)) return 'COUNT';
  return IGNORED.test(name) ? 'IGNORED' : null;
}

function isAbout(column: Column | null, option: DecisionOption): boolean {
  return typeof column === 'object' && column?.option === option;
}

function isTwice(columns: (Column | null)[], place: number): boolean {
  const column = columns[place];
  const before = columns.slice(0, place);
  if (column === 'COUNT' || column === 'AREA') return before.includes(column);
  return typeof column === 'object' && before.some((other) => isAbout(other, column!.option));
}
