import type { Transaction } from '../../foundation/database/transaction.js';
import { proposalHidden, proposalRestored } from './proposals.events.js';

/**
 * Hides a proposal from everybody; false when it was hidden before. Whoever calls it has judged whether they may, and also
 * hides what hangs on it.
 */
export async function hideProposal(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const boardId = await change(
    tx,
    'SET hidden_at = $2, version = version + 1 WHERE id = $1 AND hidden_at IS NULL',
    [id, at],
  );
  if (boardId) tx.record(proposalHidden(boardId, id));
  return boardId !== null;
}

/** Brings a hidden proposal back. */
export async function restoreProposal(tx: Transaction, id: string): Promise<void> {
  const boardId = await change(
    tx,
    'SET hidden_at = NULL, version = version + 1 WHERE id = $1 AND hidden_at IS NOT NULL',
    [id],
  );
  if (boardId) tx.record(proposalRestored(boardId, id));
}

async function change({ client }: Transaction, sql: string, values: unknown[]) {
  const { rows } = await client.query<{ boardId: string }>(
    `UPDATE proposal ${sql} RETURNING board_id AS "boardId"`,
    values,
  );
  return rows[0]?.boardId ?? null;
}
