import { defineLoader, defineViewerLoader, groupedBy } from '../../../foundation/loaders/index.js';
import { BOX_COLUMNS, type PaperBox } from './paper-box.js';
import type { PaperBatch } from './paper-batch.js';
import type { PaperHandout } from './paper-handout.js';

/** Where each decision's ballots on paper stand; null where none was ever handed out. */
export const paperBoxOf = defineLoader<string, PaperBox | null>(async (ids, { platform }) => {
  const rows: PaperBox[] = await platform.db.query(
    `SELECT ${BOX_COLUMNS} FROM paper_box p WHERE p.decision_id = ANY($1::text[])`,
    [ids],
  );
  const boxes = new Map(rows.map((row) => [row.decisionId, row]));
  return ids.map((id) => boxes.get(id) ?? null);
});

const BATCH = `SELECT id, decision_id AS "decisionId", format, sha256, note, ballots, invalid,
  counted_in_by_id AS "countedInById", counted_in_at AS "countedInAt", taken_out_by_id AS "takenOutById",
  taken_out_at AS "takenOutAt", taken_out_for AS "takenOutFor" FROM paper_batch`;

/** What came out of each decision's box, oldest first, with what was taken out again. */
export const paperBatchesOf = defineLoader<string, PaperBatch[]>(async (ids, { platform }) => {
  const rows: PaperBatch[] = await platform.db.query(
    `${BATCH} WHERE decision_id = ANY($1::text[]) ORDER BY counted_in_at, id`,
    [ids],
  );
  return groupedBy(ids, rows, ({ decisionId }) => decisionId);
});

/** Batches by id. */
export const paperBatchById = defineLoader<string, PaperBatch | null>(async (ids, { platform }) => {
  const rows: PaperBatch[] = await platform.db.query(`${BATCH} WHERE id = ANY($1::text[])`, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** The viewer's ballot on paper in each decision; null where they have none. */
export const viewerHandout = defineViewerLoader<string, PaperHandout | null>(
  async (ids, { platform, viewer }) => {
    if (!viewer.personId) return ids.map(() => null);
    const rows: PaperHandout[] = await platform.db.query(
      `SELECT id, decision_id AS "decisionId", handed_out_by_id AS "handedOutById", handed_out_at AS "handedOutAt"
       FROM paper_handout WHERE person_id = $1 AND decision_id = ANY($2::text[]) AND taken_back_at IS NULL`,
      [viewer.personId, ids],
    );
    const byDecision = new Map(rows.map((row) => [row.decisionId, row]));
    return ids.map((id) => byDecision.get(id) ?? null);
  },
);
