import { In } from 'typeorm';
import type { Transaction } from '../../foundation/database/transaction.js';
import { Proposal } from './proposal.js';

/** Proposals by id as they are and stay until the transaction ends. They are locked in order of id, so that nobody waits in a ring. */
export async function lockProposals(
  { manager }: Transaction,
  ids: string[],
): Promise<Map<string, Proposal>> {
  const locked = await manager.find(Proposal, {
    where: { id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
  return new Map(locked.map((proposal) => [proposal.id, proposal]));
}

/** Lets one merge, or its undoing, at a time happen on a board: what is merged into what then holds still. */
export async function lockMerges({ manager }: Transaction, boardId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('merge:' || $1, 0))`, [
    boardId,
  ]);
}
