import { carryBacking } from '../../features/proposals/carry-backing.js';
import { moveProposals } from '../../features/proposals/move-proposals.js';
import { ProposalStatus } from '../../features/proposals/proposal-status.js';
import type { SeedMerged } from './content/content-types.js';
import type { PastEvent, SeedFrame } from './seed-board.js';
import { ago, stored } from './texts.js';

interface MergedFrame {
  boardId: string;
  sourceId: string;
  targetId: string;
  actorId: string;
  merged: SeedMerged;
}

/** Merges a proposal into another one as a facilitator did it then. */
export async function seedMerged(
  { platform, tx, now }: SeedFrame,
  { boardId, sourceId, targetId, actorId, merged }: MergedFrame,
  past: PastEvent[],
): Promise<void> {
  const at = ago(now, merged.mergedMinutesAgo);
  const then = { ...tx, record: (record: PastEvent['record']) => past.push({ record, at }) };
  const step = {
    proposalId: sourceId,
    boardId,
    status: ProposalStatus.MERGED,
    reason: stored(merged.reason),
    actorId,
    mergedIntoId: targetId,
    decisionId: null,
    at,
  };
  await moveProposals(platform, then, [step]);
  await carryBacking(tx, sourceId, targetId);
}
