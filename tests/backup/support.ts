import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { asOwner } from '../support/as-owner.js';

/** A folder that is gone once the tests are done with it. */
export async function scratchFolder(): Promise<{
  at: (name: string) => string;
  remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongyi-backup-'));
  return {
    at: (name) => path.join(folder, name),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The names of all tables. */
export async function tablesOf(databaseUrl: string): Promise<string[]> {
  const sql = `SELECT relname::text AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`;
  return (await asOwner<{ name: string }>({ databaseUrl }, sql)).map(({ name }) => name);
}

/** A fingerprint of every row of every table, whatever the order they lie in. */
export async function contentsOf(databaseUrl: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const name of await tablesOf(databaseUrl)) {
    const rows = await asOwner<{ row: string }>(
      { databaseUrl },
      `SELECT t::text AS row FROM "${name}" t`,
    );
    const lines = rows.map(({ row }) => row).toSorted();
    contents[name] =
      `${lines.length} ${createHash('sha256').update(lines.join('\n')).digest('hex')}`;
  }
  return contents;
}

/** Constraints, triggers and privileges as PostgreSQL describes them. */
export async function rulesOf(databaseUrl: string): Promise<object[]> {
  return asOwner(
    { databaseUrl },
    `SELECT conrelid::regclass::text AS table, conname::text AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT tgrelid::regclass::text, tgname::text, pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT relname::text, 'privileges', relacl::text FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1, 2, 3`,
  );
}
