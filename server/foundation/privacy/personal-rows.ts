import type { Transaction } from '../database/transaction.js';

/** Sections of what is exported about a person, each with the SQL that reads it; `$1` is the person. */
export type Sections = Record<string, string>;

/** Reads each section and hands it on. */
export async function addSections(
  { client }: Transaction,
  sections: Sections,
  { personId, add }: { personId: string; add: (section: string, rows: object[]) => void },
): Promise<void> {
  for (const [section, sql] of Object.entries(sections))
    add(section, (await client.query<object>(sql, [personId])).rows);
}

/** Runs each statement for a person; `$1` is who. */
export async function forPerson(
  { client }: Transaction,
  personId: string,
  statements: string[],
): Promise<void> {
  for (const sql of statements) await client.query(sql, [personId]);
}
