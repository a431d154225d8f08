import type { RequestContext } from '../../foundation/context.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { holdBoard } from '../communities/hold-board.js';
import { carryBacking, recountBacking } from './carry-backing.js';
import { REASON } from './decline-proposal.js';
import { lockMerges, lockProposals } from './lock-proposals.js';
import { moveProposals } from './move-proposals.js';
import { mayBeMoved } from './proposal-guards.js';
import { ProposalStatus } from './proposal-status.js';
import { Proposal } from './proposal.js';
import { canMerge, takesOthers } from './proposals.policy.js';
import { requireProposal } from './require-proposal.js';

/** Which proposal becomes part of which, and why. */
export interface MergeProposal {
  sourceId: string;
  targetId: string;
  reason: string;
}

/** A facilitator makes a proposal, with all that had been merged into it, part of another one on the same board. */
export async function mergeProposal(context: RequestContext, input: MergeProposal): Promise<void> {
  const { platform, viewer } = context;
  const actorId = requirePerson(viewer);
  const { proposal: source, board } = await requireProposal(context, input.sourceId, 'sourceId');
  const [moving] = await mayBeMoved(platform, platform.db.manager, [source.id]);
  insist(canMerge(viewer, board, source, moving!));
  const { proposal: target } = await requireProposal(context, input.targetId, 'targetId');
  if (target.boardId !== board.id) throw notFound('targetId');
  if (target.id === source.id) throw badInput('targetId', 'mergeIntoItself');
  const reason = checkText('reason', input.reason, REASON.max, REASON.min);
  await inTransaction(platform, async (tx) => {
    const held = await holdBoard(tx, board.id);
    // Of two that merge each other at the same moment, the second finds the first one's work.
    await lockMerges(tx, board.id);
    const followers = await mergedInto(tx, source.id);
    const locked = await lockProposals(tx, [source.id, target.id, ...followers]);
    const [movingNow] = await mayBeMoved(platform, tx.manager, [source.id]);
    insist(canMerge(viewer, held, locked.get(source.id)!, movingNow!));
    insist(takesOthers(locked.get(target.id)!));
    const at = platform.clock.now();
    const moves = [source.id, ...followers].map((proposalId) => ({
      proposalId,
      boardId: board.id,
      status: ProposalStatus.MERGED,
      reason: { [context.locale]: reason },
      actorId,
      mergedIntoId: target.id,
      decisionId: null,
      at,
    }));
    await moveProposals(platform, tx, moves);
    await carryBacking(tx, source.id, target.id);
    tx.afterCommit(() => recountBacking(platform, board.id));
  });
}

async function mergedInto({ manager }: Transaction, id: string): Promise<string[]> {
  const merged = await manager.find(Proposal, {
    select: { id: true },
    where: { mergedIntoId: id },
  });
  return merged.map((proposal) => proposal.id);
}
