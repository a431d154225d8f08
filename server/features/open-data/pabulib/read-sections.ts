import type { Refuse } from '../../decisions/ballot-files/ballot-file-error.js';
import type { Row } from './split-rows.js';

const SECTIONS = ['META', 'PROJECTS', 'VOTES'] as const;

/** A part of the file with its own header row. */
type SectionName = (typeof SECTIONS)[number];

/** A section: its columns, and its rows as long as the header. */
export interface Section {
  /** Where the section begins. */
  line: number;
  columns: string[];
  rows: Row[];
}

/** The three sections of the file, each with a header and rows of one length. */
export function readSections(rows: Row[], refuse: Refuse): Record<SectionName, Section> {
  const parts = new Map<SectionName, Row[]>();
  let current: Row[] | undefined;
  for (const row of rows) {
    const name = sectionName(row);
    if (name && parts.has(name)) refuse(row.line, `a second ${name} section`);
    if (name) parts.set(name, (current = []));
    if (!current) return refuse(row.line, 'the file must begin with its META section');
    current.push(row);
  }
  const last = rows.at(-1)?.line ?? 1;
  const section = (name: SectionName) =>
    toSection(name, parts.get(name) ?? refuse(last, `the ${name} section is missing`), refuse);
  return { META: section('META'), PROJECTS: section('PROJECTS'), VOTES: section('VOTES') };
}

/** The value of each row in that column, with the row's line; refused when there is no such column. */
export function columnOf(
  section: Section,
  name: string,
  title: SectionName,
  refuse: Refuse,
): number {
  const index = section.columns.indexOf(name);
  return index === -1
    ? refuse(section.line + 1, `the ${title} section has no column "${name}"`)
    : index;
}

function sectionName({ fields }: Row): SectionName | undefined {
  // Spreadsheets save a lone cell with the separators of the widest row: "VOTES;;;;".
  const [first, ...others] = fields;
  return others.every((field) => field === '')
    ? SECTIONS.find((name) => name === first)
    : undefined;
}

function toSection(name: SectionName, [title, header, ...rows]: Row[], refuse: Refuse): Section {
  const line = title?.line ?? 1;
  if (!header) return refuse(line, `the ${name} section is empty`);
  const columns = header.fields;
  const odd = rows.find((row) => row.fields.length !== columns.length);
  if (odd)
    refuse(
      odd.line,
      `${odd.fields.length} fields where the ${name} section has ${columns.length} columns`,
    );
  return { line, columns, rows };
}
