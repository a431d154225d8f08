import type { Transaction } from '../../foundation/database/transaction.js';
import { defineHook } from '../../foundation/hooks.js';
import { newId } from '../../foundation/ids.js';
import type { Platform } from '../../foundation/platform.js';
import { lockProposals } from './lock-proposals.js';
import { ProposalStatusChange } from './proposal-status.js';
import { proposalMoved } from './proposals.events.js';

/** A proposal's next step, always with a reason. */
export type ProposalMove = Omit<ProposalStatusChange, 'id'> & { boardId: string };

/** Runs in the transaction in which proposals take their next step, all of one change together. */
export const proposalsMoved = defineHook<ProposalStatusChange[]>();

/**
 * Moves proposals to their next step, keeps it in their history, and tells their boards. Their rows are locked in order of
 * id. The caller has judged whether they may.
 */
export async function moveProposals(
  platform: Platform,
  tx: Transaction,
  moves: ProposalMove[],
): Promise<void> {
  if (moves.length === 0) return;
  const ids = moves.map(({ proposalId }) => proposalId);
  await lockProposals(tx, ids);
  await tx.manager.query(
    `UPDATE proposal p SET status = m.status, merged_into_id = m.merged_into_id, version = p.version + 1
     FROM unnest($1::text[], $2::text[], $3::text[]) AS m (id, status, merged_into_id) WHERE p.id = m.id`,
    [ids, moves.map(({ status }) => status), moves.map(({ mergedIntoId }) => mergedIntoId)],
  );
  const changes = moves.map(toChange);
  await tx.manager.insert(ProposalStatusChange, changes);
  for (const { boardId, proposalId } of moves) tx.record(proposalMoved(boardId, proposalId));
  await proposalsMoved.run(platform, tx, changes);
}

function toChange(move: ProposalMove): ProposalStatusChange {
  const { proposalId, status, reason, actorId, mergedIntoId, decisionId, at } = move;
  const id = newId('statusChange');
  return { id, proposalId, status, reason, actorId, mergedIntoId, decisionId, at };
}
