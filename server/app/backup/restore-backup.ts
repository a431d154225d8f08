import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import pg from 'pg';
import copy from 'pg-copy-streams';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { verify, type ChainReport } from '../../foundation/audit-chain.js';
import { createDataSource } from '../../foundation/database/data-source.js';
import { MIGRATIONS, MIGRATION_LOCK } from '../../foundation/database/migrate.js';
import type { FileStore } from '../../foundation/files/file-store.js';
import { BackupError } from './backup-error.js';
import type { TableFrame } from './frames.js';
import { checkBackup, readFrames, type CheckedBackup } from './read-frames.js';
import { copyTarget, listForeignKeys, listTables, prepareToCopy } from './tables.js';

/** What is to be restored, and where to. */
export interface RestoreTarget {
  file: string;
  databaseUrl: string;
  files: FileStore;
}

/** What was restored. */
export interface Restored extends CheckedBackup {
  /** Of the log of acts, as it is now. */
  audit: ChainReport;
}

/**
 * Puts a backup into an empty database, all of it or nothing, and brings it up to date. It begins a new epoch: whoever
 * holds a place in a log from before is told to load anew instead of missing what the backup doesn't have.
 */
export async function restoreBackup({
  file,
  databaseUrl,
  files,
}: RestoreTarget): Promise<Restored> {
  const checked = await checkBackup(file);
  insistOnKnown(checked, file);
  const known = MIGRATIONS.filter(({ name }) => checked.start.migrations.includes(name));
  const [past, present] = [known, MIGRATIONS].map((migrations) =>
    createDataSource({ url: databaseUrl, poolSize: 1, entities: [], migrations }),
  ) as [DataSource, DataSource];
  const written = new WrittenFiles(files);
  try {
    await past.initialize();
    await present.initialize();
    return { ...checked, audit: await load({ file, checked, past, present, written }) };
  } catch (error) {
    await written.undo();
    throw error;
  } finally {
    for (const db of [past, present]) if (db.isInitialized) await db.destroy();
  }
}

function insistOnKnown({ start }: CheckedBackup, file: string): void {
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  const unknown = start.migrations.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new BackupError(
    `${file} was made by a newer Gongyi (it has ${unknown.join(', ')}); restore it with that one.`,
  );
}

interface Load {
  file: string;
  checked: CheckedBackup;
  /** Knows the migrations that the backup had. */
  past: DataSource;
  /** Knows all of them. */
  present: DataSource;
  written: WrittenFiles;
}

async function load({ file, checked, past, present, written }: Load): Promise<ChainReport> {
  const runner = past.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  await prepareToCopy(client);
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await runner.startTransaction();
    await insistOnEmpty(client);
    await migrateWithin(past, runner);
    await withoutRules(client, () => loadFrames(client, file, checked, written));
    await insistOnSameLog(client, checked);
    await migrateWithin(present, runner);
    await beginEpoch(client);
    const audit = await verify(client);
    await runner.commitTransaction();
    await client.query('ANALYZE');
    return audit;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}

async function insistOnEmpty(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname::text AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1`,
  );
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name);
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  throw new BackupError(
    `The database is not empty: it has ${names.slice(0, 5).join(', ')}${more}. Restore into a new one; no server needs to have run on it.`,
  );
}

/** In the transaction that is open, so that a restore that fails leaves not even tables behind. */
async function migrateWithin(db: DataSource, runner: QueryRunner): Promise<void> {
  const executor = new MigrationExecutor(db, runner);
  executor.transaction = 'all';
  await executor.executePendingMigrations();
}

/** Triggers would judge or add to what is history; foreign keys are made anew afterwards, which checks every row. */
async function withoutRules(client: PoolClient, work: () => Promise<void>): Promise<void> {
  const tables = (await listTables(client)).map(({ name }) => pg.escapeIdentifier(name));
  const keys = await listForeignKeys(client);
  const onKeys = async (change: (key: (typeof keys)[number]) => string) => {
    for (const key of keys)
      await client.query(`ALTER TABLE ${pg.escapeIdentifier(key.table)} ${change(key)}`);
  };
  for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await onKeys(({ name }) => `DROP CONSTRAINT ${pg.escapeIdentifier(name)}`);
  // What migrations write into a new database is in the backup as it became.
  await client.query(`TRUNCATE ${tables.join(', ')}`);
  await work();
  await onKeys(
    ({ name, definition }) => `ADD CONSTRAINT ${pg.escapeIdentifier(name)} ${definition}`,
  );
  for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

async function loadFrames(
  client: PoolClient,
  file: string,
  { end }: CheckedBackup,
  written: WrittenFiles,
): Promise<void> {
  for await (const { frame, content } of readFrames(file)) {
    if (frame.kind === 'table') await loadTable(client, frame, content, end.rows[frame.name]);
    if (frame.kind === 'file') await written.put(frame.key, await all(content));
  }
  for (const [name, last] of Object.entries(end.sequences))
    if (last !== null)
      await client.query('SELECT setval($1::regclass, $2)', [pg.escapeIdentifier(name), last]);
}

async function loadTable(
  client: PoolClient,
  table: TableFrame,
  content: AsyncIterable<Buffer>,
  expected: number | undefined,
): Promise<void> {
  const into = client.query(copy.from(`COPY ${copyTarget(table)} FROM STDIN`));
  await pipeline(content, into);
  if (into.rowCount !== expected)
    throw new BackupError(
      `${table.name} has ${expected} rows in the backup and ${into.rowCount} once restored.`,
    );
}

async function all(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function insistOnSameLog(client: PoolClient, { end }: CheckedBackup): Promise<void> {
  if (!end.audit) return;
  const found = await verify(client);
  if (JSON.stringify(found) !== JSON.stringify(end.audit))
    throw new BackupError(
      'The log of acts is not what the backup says it was; nothing was restored.',
    );
}

async function beginEpoch(client: PoolClient): Promise<void> {
  await client.query(
    `UPDATE stream_epoch SET epoch = substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)`,
  );
}

/** What was put into the store, to be taken out again should the rest fail. */
class WrittenFiles {
  readonly #keys: string[] = [];

  constructor(private readonly store: FileStore) {}

  async put(key: string, bytes: Buffer): Promise<void> {
    const there = await this.store.get(key);
    if (there?.equals(bytes)) return;
    if (there)
      throw new BackupError(`The folder of files has another ${key}; restore into an empty one.`);
    await this.store.put(key, bytes);
    this.#keys.push(key);
  }

  async undo(): Promise<void> {
    for (const key of this.#keys) await this.store.remove(key);
  }
}
