import type { Transaction } from '../../../../foundation/database/transaction.js';
import { badInput } from '../../../../foundation/errors/refusal.js';
import type { Platform } from '../../../../foundation/platform.js';
import { AreaNames } from './area-names.js';
import { checkLine, type KeptLine, type Places, type Reading } from './check-line.js';
import { LineHashes } from './line-hashes.js';
import { readLines } from './read-lines.js';
import type { ImportPlan, LineError } from './register-field.js';

/** Most errors that are listed one by one; the rest are counted. */
export const MOST_LISTED = 1_000;

/** Lines that are written in one statement. */
const BATCH = 5_000;

/** A file and how it is to be read. */
export interface Staging {
  communityId: string;
  plan: ImportPlan;
  bytes: Buffer;
  /** Told now and then how many lines have been read. */
  onProgress?: (lines: number) => Promise<void>;
}

/** What was found in a file. */
export interface Staged {
  columns: string[];
  lines: number;
  errors: LineError[];
  errorCount: number;
}

/** Reads a file into a table of this transaction alone, `staged_line`, and says what is wrong with which line. */
export async function stageLines(
  platform: Platform,
  tx: Transaction,
  { communityId, plan, bytes, onProgress }: Staging,
): Promise<Staged> {
  await tx.client.query(
    `CREATE TEMPORARY TABLE staged_line (key_hash bytea, area_id text, phone_hash bytea, email_hash bytea,
       typed_hash bytea, floor_area int) ON COMMIT DROP`,
  );
  const staged: Staged = { columns: [], lines: 0, errors: [], errorCount: 0 };
  const areas = await AreaNames.of(tx.manager, communityId);
  const hashes = new LineHashes(platform, communityId);
  let reading: Reading | undefined;
  let batch: KeptLine[] = [];
  for await (const fileLine of readLines(bytes)) {
    if (!reading) {
      staged.columns = fileLine.cells;
      reading = { plan, places: placesOf(plan, staged.columns), hashes, areas, keys: new Map() };
      continue;
    }
    staged.lines += 1;
    const kept = checkLine(reading, fileLine);
    if ('code' in kept) note(staged, kept);
    else batch.push(kept);
    if (batch.length === BATCH) {
      await write(tx, batch);
      batch = [];
      platform.stopping.throwIfAborted();
      await onProgress?.(staged.lines);
    }
  }
  if (!reading) throw badInput('uploadId', 'registerEmpty');
  await write(tx, batch);
  await tx.client.query('CREATE INDEX ON staged_line (key_hash)');
  await tx.client.query('ANALYZE staged_line');
  return staged;
}

function note(staged: Staged, error: LineError): void {
  staged.errorCount += 1;
  if (staged.errors.length < MOST_LISTED) staged.errors.push(error);
}

function placesOf({ columns }: ImportPlan, head: string[]): Places {
  return new Map(
    columns.map(({ field, column }, index) => {
      const place = head.indexOf(column);
      const path = `columns.${index}.column`;
      if (place < 0) throw badInput(path, 'registerColumnUnknown');
      return [field, place];
    }),
  );
}

async function write({ client }: Transaction, lines: KeptLine[]): Promise<void> {
  if (lines.length === 0) return;
  await client.query(
    'INSERT INTO staged_line SELECT * FROM unnest($1::bytea[], $2::text[], $3::bytea[], $4::bytea[], $5::bytea[], $6::int[])',
    [
      lines.map(({ keyHash }) => keyHash),
      lines.map(({ areaId }) => areaId),
      lines.map(({ phoneHash }) => phoneHash),
      lines.map(({ emailHash }) => emailHash),
      lines.map(({ typedHash }) => typedHash),
      lines.map(({ floorArea }) => floorArea),
    ],
  );
}
