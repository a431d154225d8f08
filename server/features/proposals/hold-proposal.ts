import type { Transaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { Proposal } from './proposal.js';

/**
 * The proposal as it is and stays until the transaction ends, so that nothing is written below one that is being hidden at
 * the same moment. Others who hold it don't wait; hiding does.
 */
export async function holdProposal({ manager }: Transaction, id: string): Promise<Proposal> {
  const lock = { mode: 'pessimistic_read' } as const;
  const proposal = await manager.findOne(Proposal, { where: { id }, lock });
  if (!proposal || proposal.hiddenAt) throw notFound('proposalId');
  return proposal;
}

/** Waits until nothing is being written below the proposal, and keeps it so until the transaction ends. */
export async function closeOffProposal({ client }: Transaction, id: string): Promise<void> {
  await client.query('SELECT 1 FROM proposal WHERE id = $1 FOR NO KEY UPDATE', [id]);
}
