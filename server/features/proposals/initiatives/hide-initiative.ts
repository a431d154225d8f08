import type { Transaction } from '../../../foundation/database/transaction.js';
import { INITIATIVE_VISIBILITY_CHANGED, initiativeEvent } from './initiatives.events.js';

/**
 * Hides an initiative from everybody; false when it was hidden before. Whoever calls it has judged whether they may. An
 * answer that is owed stays owed: its clock doesn't stand still.
 */
export function hideInitiative(tx: Transaction, id: string, at: Date): Promise<boolean> {
  return change(
    tx,
    'SET hidden_at = $2, version = version + 1 WHERE id = $1 AND hidden_at IS NULL',
    [id, at],
  );
}

/** Brings a hidden initiative back; false when it is not hidden. */
export function restoreInitiative(tx: Transaction, id: string): Promise<boolean> {
  return change(
    tx,
    'SET hidden_at = NULL, version = version + 1 WHERE id = $1 AND hidden_at IS NOT NULL',
    [id],
  );
}

async function change(tx: Transaction, sql: string, values: unknown[]): Promise<boolean> {
  const { rows } = await tx.client.query<{ communityId: string }>(
    `UPDATE initiative ${sql} RETURNING community_id AS "communityId"`,
    values,
  );
  const [changed] = rows;
  if (!changed) return false;
  const { communityId } = changed;
  tx.record(initiativeEvent(INITIATIVE_VISIBILITY_CHANGED, { id: String(values[0]), communityId }));
  return true;
}
