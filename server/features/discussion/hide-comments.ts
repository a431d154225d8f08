import type { Transaction } from '../../foundation/database/transaction.js';
import { closeOffProposal } from '../proposals/hold-proposal.js';
import type { Comment } from './comment.js';
import { commentHidden, commentRestored } from './discussion.events.js';

/** Where a comment stands. */
export type CommentPlace = Pick<Comment, 'id' | 'boardId' | 'proposalId' | 'parentId'>;

const THREAD = `WITH RECURSIVE thread (id) AS (
  SELECT $1::text UNION ALL SELECT c.id FROM comment c JOIN thread t ON c.parent_id = t.id)`;

/**
 * Hides a comment and the thread below it from everybody; the ids of all that this hid, the comment's first. Empty when it
 * was hidden before. Whoever calls it has judged whether they may.
 */
export async function hideComment(
  tx: Transaction,
  comment: CommentPlace,
  at: Date,
): Promise<string[]> {
  // First nobody may be writing below it, then look: a reply that comes at the same moment is hidden with it, or refused.
  await closeOffProposal(tx, comment.proposalId);
  const itself = await hide(tx, `UPDATE comment c`, 'c.id = $1', [comment.id, at]);
  if (itself.length === 0) return [];
  const below = await hide(tx, `${THREAD} UPDATE comment c`, 'c.id IN (SELECT id FROM thread)', [
    comment.id,
    at,
  ]);
  tx.record(commentHidden(comment));
  return [...itself, ...below];
}

/** Hides what is said about a proposal, as the proposal itself is being hidden; the ids of all that this hid. */
export function hideCommentsOf(tx: Transaction, proposalId: string, at: Date): Promise<string[]> {
  return hide(tx, 'UPDATE comment c', 'c.proposal_id = $1', [proposalId, at]);
}

/** Brings hidden comments back: those that one act hid. */
export async function bringCommentsBack({ client }: Transaction, ids: string[]): Promise<void> {
  await client.query(
    'UPDATE comment SET hidden_at = NULL, version = version + 1 WHERE id = ANY($1::text[])',
    [ids],
  );
}

/** Brings a hidden comment back, and with it those below it that were hidden by the same act. */
export async function restoreComment(
  tx: Transaction,
  comment: CommentPlace,
  below: string[],
): Promise<void> {
  await bringCommentsBack(tx, [comment.id, ...below]);
  tx.record(commentRestored(comment));
}

async function hide(
  { client }: Transaction,
  update: string,
  where: string,
  values: unknown[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `${update} SET hidden_at = $2, version = c.version + 1
     WHERE ${where} AND c.hidden_at IS NULL RETURNING c.id`,
    values,
  );
  return rows.map(({ id }) => id);
}
