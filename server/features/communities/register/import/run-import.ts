import { inTransaction } from '../../../../foundation/database/transaction.js';
import { Refusal } from '../../../../foundation/errors/refusal.js';
import { perPlatform, type Platform } from '../../../../foundation/platform.js';
import { markGaugeDirty } from '../../../../foundation/realtime/gauge-board.js';
import { countChanges, type ImportCounts } from './count-changes.js';
import { importGauge } from './import-gauge.js';
import { mergeLines } from './merge-lines.js';
import type { PlannedImport } from './plan-import.js';
import { stageLines, type Staged } from './stage-lines.js';
import type { StartImport } from './start-import.js';
import { removeSheet } from '../../../../foundation/files/sheets.js';

/** An import under way. */
export interface ImportJob extends PlannedImport {
  id: string;
  input: Pick<StartImport, 'skipFaulty' | 'replace' | 'expectedGone' | 'uploadId'>;
}

/** Why an import changed nothing, by a code that the reader's language has a sentence for. */
class ImportFailed extends Error {
  constructor(
    readonly problem: string,
    readonly staged?: Staged,
  ) {
    super(problem);
  }
}

/** The imports of this server. */
class ImportRunner {
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly platform: Platform) {}

  /** Begins one; it goes on after the request that asked for it. */
  start(job: ImportJob): void {
    const run = runImport(this.platform, job).finally(() => this.running.delete(run));
    this.running.add(run);
  }

  /** Once all that have begun have ended. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.running);
  }
}

/** This server's runner of imports. */
export const importRunner = perPlatform((platform) => new ImportRunner(platform));

/** All or nothing: whatever goes wrong, the register is as it was, and the import says why. */
async function runImport(platform: Platform, job: ImportJob): Promise<void> {
  try {
    const { staged, counts } = await bringIn(platform, job);
    await end(platform, job.id, 'DONE', { staged, counts });
    await removeSheet(platform, job.input.uploadId);
  } catch (error) {
    const problem = problemOf(error);
    // The error itself may hold a statement's values; what is logged is where it came from.
    if (problem === 'failed')
      platform.log.error(
        { import: job.id, code: (error as { code?: string }).code },
        'an import failed',
      );
    const staged = error instanceof ImportFailed ? error.staged : undefined;
    await end(platform, job.id, 'FAILED', { problem, staged }).catch(() => {});
  }
  markGaugeDirty(platform, importGauge, job.id);
}

function problemOf(error: unknown): string {
  if (error instanceof ImportFailed) return error.problem;
  if (error instanceof Refusal) return error.reason.message;
  return (error as Error).name === 'AbortError' ? 'interrupted' : 'failed';
}

function bringIn(
  platform: Platform,
  job: ImportJob,
): Promise<{ staged: Staged; counts: ImportCounts }> {
  const { id, personId, communityId, plan, bytes, input } = job;
  return inTransaction(platform, async (tx) => {
    const onProgress = (lines: number) => beat(platform, id, lines);
    const staged = await stageLines(platform, tx, { communityId, plan, bytes, onProgress });
    if (staged.errorCount > 0 && !input.skipFaulty) throw new ImportFailed('faulty', staged);
    const counts = await countChanges(tx, communityId);
    if (input.replace && counts.gone !== input.expectedGone)
      throw new ImportFailed('changedSince', staged);
    const merge = { importId: id, communityId, actorId: personId, replace: input.replace };
    await mergeLines(platform, tx, merge);
    return { staged, counts };
  });
}

async function beat(platform: Platform, id: string, lines: number): Promise<void> {
  await platform.db.query(
    `UPDATE register_import SET lines_done = $2, lines_total = greatest(lines_total, $2), beat_at = clock_timestamp()
     WHERE id = $1`,
    [id, lines],
  );
  markGaugeDirty(platform, importGauge, id);
}

interface Ending {
  staged?: Staged;
  counts?: ImportCounts;
  problem?: string;
}

async function end(
  platform: Platform,
  id: string,
  state: 'DONE' | 'FAILED',
  { staged, counts, problem }: Ending,
): Promise<void> {
  await platform.db.query(
    `UPDATE register_import SET state = $2, problem = $3, counts = $4, errors = $5, error_count = $6,
       lines_done = COALESCE($7, lines_done), lines_total = COALESCE($7, lines_total), ended_at = clock_timestamp()
     WHERE id = $1`,
    [
      id,
      state,
      problem ?? null,
      counts ? JSON.stringify(counts) : null,
      JSON.stringify(staged?.errors ?? []),
      staged?.errorCount ?? 0,
      staged?.lines ?? null,
    ],
  );
}
