import type { Platform } from '../../../../foundation/platform.js';
import type { GaugeKind } from '../../../../foundation/realtime/gauge-board.js';
import type { ImportCounts } from './count-changes.js';
import type { LineError } from './register-field.js';

/** An import as it stands in the database. */
export interface ImportRow {
  id: string;
  communityId: string;
  /** Grows with every line read, and with the end. */
  version: number;
  state: 'RUNNING' | 'DONE' | 'FAILED';
  linesDone: number;
  linesTotal: number;
  counts: ImportCounts | null;
  problem: string | null;
  errors: LineError[];
  errorCount: number;
  startedAt: Date;
  endedAt: Date | null;
}

// One whose server says nothing any more has ended, whatever it left behind.
const LOST = `i.state = 'RUNNING' AND i.beat_at < clock_timestamp() - interval '2 minutes'`;

/** SQL of an import as it stands, from `register_import i`. */
export const IMPORT_COLUMNS = `i.id, i.community_id AS "communityId",
  i.lines_done * 2 + (i.ended_at IS NOT NULL OR ${LOST})::int AS version,
  CASE WHEN ${LOST} THEN 'FAILED' ELSE i.state END AS state,
  i.lines_done AS "linesDone", i.lines_total AS "linesTotal", i.counts,
  CASE WHEN ${LOST} THEN 'interrupted' ELSE i.problem END AS problem,
  i.errors, i.error_count AS "errorCount", i.started_at AS "startedAt", i.ended_at AS "endedAt"`;

/** How far an import has come. */
export const importGauge: GaugeKind<ImportRow> = {
  name: 'registerImport',
  compute: async (platform: Platform, id: string) => {
    const rows: ImportRow[] = await platform.db.query(
      `SELECT ${IMPORT_COLUMNS} FROM register_import i WHERE i.id = $1`,
      [id],
    );
    return rows[0]!;
  },
};
