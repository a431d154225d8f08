import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import copy from 'pg-copy-streams';
import { verify } from '../../foundation/audit-chain.js';
import type { FileStore } from '../../foundation/files/file-store.js';
import { storageKey } from '../../foundation/files/stored-file.js';
import { BackupError } from './backup-error.js';
import { FORMAT, FrameWriter, type EndFrame } from './frames.js';
import { copyTarget, listTables, prepareToCopy, readSequences, type Table } from './tables.js';

/** What is to be saved, and where. */
export interface BackupSource {
  databaseUrl: string;
  files: FileStore;
  file: string;
}

/**
 * Writes one moment of the database, and the files it names, into a file that only its owner may read: it holds all
 * personal data. Servers go on working meanwhile. The file is there whole, or not at all.
 */
export async function writeBackup({ databaseUrl, files, file }: BackupSource): Promise<EndFrame> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const aside = `${file}.unfinished`;
  try {
    const out = await createFile(file, aside);
    const made: { end?: EndFrame } = {};
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await prepareToCopy(client);
    await pipeline(
      framesOf(client, files, (end) => (made.end = end)),
      createGzip(),
      out.createWriteStream({ flush: true }),
    );
    await client.query('COMMIT');
    await rename(aside, file);
    return made.end!;
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

/** Nothing that is there is ever written over. */
async function createFile(file: string, aside: string) {
  try {
    await (await open(file, 'r')).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return open(aside, 'w', 0o600);
    throw error;
  }
  throw new BackupError(`${file} is there already; name a new file.`);
}

async function* framesOf(
  client: pg.Client,
  files: FileStore,
  done: (end: EndFrame) => void,
): AsyncGenerator<Buffer> {
  const writer = new FrameWriter();
  yield writer.start({ kind: 'start', format: FORMAT, ...(await describe(client)) });
  const rows: Record<string, number> = {};
  for (const table of await listTables(client))
    rows[table.name] = yield* rowsOf(client, writer, table);
  const { kept, missing } = yield* filesOf(client, files, writer);
  const end: Omit<EndFrame, 'sha256'> = {
    kind: 'end',
    rows,
    sequences: await readSequences(client),
    files: kept,
    missingFiles: missing,
    audit: 'audit_link' in rows ? await verify(client) : null,
  };
  done({ ...end, sha256: '' });
  yield writer.end(end);
}

async function describe(client: pg.Client) {
  const { rows } = await client.query<{ at: Date; postgres: number; migrations: string[] }>(
    `SELECT now() AS at, current_setting('server_version_num')::int AS postgres,
       ARRAY(SELECT name::text FROM migration ORDER BY id) AS migrations`,
  );
  const { at, postgres, migrations } = rows[0]!;
  return { createdAt: at.toISOString(), postgres, migrations };
}

async function* rowsOf(
  client: pg.Client,
  writer: FrameWriter,
  table: Table,
): AsyncGenerator<Buffer, number> {
  yield writer.open({ kind: 'table', ...table });
  const stream = client.query(copy.to(`COPY ${copyTarget(table)} TO STDOUT`));
  for await (const chunk of stream) yield writer.chunk(chunk as Buffer);
  yield writer.close();
  return stream.rowCount;
}

/** A file may be let go of while this goes on: what the database named a moment ago may be gone. */
async function* filesOf(client: pg.Client, files: FileStore, writer: FrameWriter) {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM file ORDER BY id');
  let kept = 0;
  const missing: string[] = [];
  for (const key of rows.flatMap(({ id }) => [storageKey(id, 'full'), storageKey(id, 'small')])) {
    const bytes = await files.get(key);
    if (!bytes) {
      missing.push(key);
      continue;
    }
    kept += 1;
    yield writer.open({ kind: 'file', key });
    yield writer.chunk(bytes);
    yield writer.close();
  }
  return { kept, missing };
}
