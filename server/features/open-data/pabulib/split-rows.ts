import type { Refuse } from '../../decisions/ballot-files/ballot-file-error.js';

/** One row of the file: where it begins and its fields. */
export interface Row {
  line: number;
  fields: string[];
}

interface Piece<T> {
  value: T;
  /** Where the text goes on after the separator. */
  next: number;
}

/**
 * The rows of a semicolon-separated text. A field that begins with a quotation mark runs to the closing one, may hold
 * semicolons and line breaks, and doubles the marks it contains; a mark anywhere else is an ordinary character (names
 * of projects use them). Spaces around a field mean nothing; blank lines are left out.
 */
export function splitRows(text: string, refuse: Refuse): Row[] {
  const rows: Row[] = [];
  let line = 1;
  for (let start = 0; start < text.length;) {
    const { value, next } = readRow(text, start, () =>
      refuse(line, 'a quotation mark is never closed'),
    );
    // Trimming also takes the carriage return of a file written on Windows.
    const fields = value.map((field) => field.trim());
    if (fields.some((field) => field !== '')) rows.push({ line, fields });
    line += countLineBreaks(text, start, next);
    start = next;
  }
  return rows;
}

function readRow(text: string, start: number, unclosed: () => never): Piece<string[]> {
  const end = endOf(text, '\n', start);
  const row = text.slice(start, end);
  // Nearly every row has no quotation mark, and needs no closer look.
  if (!row.includes('"')) return { value: row.split(';'), next: end + 1 };
  return readQuotedRow(text, start, unclosed);
}

function readQuotedRow(text: string, start: number, unclosed: () => never): Piece<string[]> {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    const field = text[at] === '"' ? readQuotedField(text, at, unclosed) : readPlainField(text, at);
    fields.push(field.value);
    at = field.next;
    if (text[at - 1] !== ';') return { value: fields, next: at };
  }
}

function readPlainField(text: string, start: number): Piece<string> {
  const end = Math.min(endOf(text, ';', start), endOf(text, '\n', start));
  return { value: text.slice(start, end), next: end + 1 };
}

function readQuotedField(text: string, start: number, unclosed: () => never): Piece<string> {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return unclosed();
  const rest = readPlainField(text, close + 1);
  return {
    value: text.slice(start + 1, close).replaceAll('""', '"') + rest.value,
    next: rest.next,
  };
}

function endOf(text: string, separator: string, start: number): number {
  const found = text.indexOf(separator, start);
  return found === -1 ? text.length : found;
}

function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    count++;
  return count;
}
