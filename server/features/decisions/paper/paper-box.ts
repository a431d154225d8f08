import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../../foundation/database/transaction.js';
import type { LocalizedText } from '../../../foundation/text/localized-text.js';

/** Where a decision's ballots on paper stand. There is one from the first that is handed out. */
export interface PaperBox {
  decisionId: string;
  /** Grows with all that is done to it. */
  step: number;
  /** Handed out and not taken back. */
  handedOut: number;
  /** Counted in. */
  ballots: number;
  /** Counted in as invalid. */
  invalid: number;
  endedAt: Date | null;
  endedById: string | null;
  endNote: LocalizedText | null;
}

/** SQL of how many ballots of a `paper_box p` a closing waits for. */
export const AWAITED = `(CASE WHEN p.ended_at IS NULL THEN p.handed_out - p.ballots - p.invalid ELSE 0 END)`;

/** The same of a box that was read. */
export function awaited(box: PaperBox | null): number {
  return box && !box.endedAt ? notReturned(box) : 0;
}

/** How many were handed out and never came back. */
export function notReturned({ handedOut, ballots, invalid }: PaperBox): number {
  return handedOut - ballots - invalid;
}

/** SQL of a box's columns, as they are called here. */
export const BOX_COLUMNS = `p.decision_id AS "decisionId", p.step, p.handed_out AS "handedOut", p.ballots, p.invalid,
  p.ended_at AS "endedAt", p.ended_by_id AS "endedById", p.end_note AS "endNote"`;

/** How many ballots on paper a decision's closing waits for. */
export async function awaitedPaper(manager: EntityManager, decisionId: string): Promise<number> {
  const rows: { awaited: number }[] = await manager.query(
    `SELECT ${AWAITED} AS awaited FROM paper_box p WHERE p.decision_id = $1`,
    [decisionId],
  );
  return rows[0]?.awaited ?? 0;
}

/** The decision's box, made where there is none yet; nobody else changes it until the transaction ends. */
export async function lockPaperBox({ client }: Transaction, decisionId: string): Promise<PaperBox> {
  await client.query('INSERT INTO paper_box (decision_id) VALUES ($1) ON CONFLICT DO NOTHING', [
    decisionId,
  ]);
  const { rows } = await client.query<PaperBox>(
    `SELECT ${BOX_COLUMNS} FROM paper_box p WHERE p.decision_id = $1 FOR NO KEY UPDATE`,
    [decisionId],
  );
  return rows[0]!;
}

/** What is added to a box's sums; less than nothing takes away. */
export type BoxChange = Partial<Pick<PaperBox, 'handedOut' | 'ballots' | 'invalid'>>;

/** Changes the sums of a box that is locked. */
export async function changeBox(
  { client }: Transaction,
  decisionId: string,
  { handedOut = 0, ballots = 0, invalid = 0 }: BoxChange,
): Promise<void> {
  await client.query(
    `UPDATE paper_box SET step = step + 1, handed_out = handed_out + $2, ballots = ballots + $3, invalid = invalid + $4
     WHERE decision_id = $1`,
    [decisionId, handedOut, ballots, invalid],
  );
}
