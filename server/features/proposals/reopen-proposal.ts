import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { insist } from '../../foundation/errors/verdict.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { holdBoard } from '../communities/hold-board.js';
import { recountBacking, returnBacking } from './carry-backing.js';
import { REASON } from './decline-proposal.js';
import { lockMerges, lockProposals } from './lock-proposals.js';
import { moveProposals } from './move-proposals.js';
import { mayBeMoved } from './proposal-guards.js';
import { ProposalStatus } from './proposal-status.js';
import { canReopen } from './proposals.policy.js';
import { requireProposal } from './require-proposal.js';

/** A facilitator opens a declined or merged proposal again; what was carried over from it goes back with it. */
export async function reopenProposal(
  context: RequestContext,
  input: { proposalId: string; reason: string },
): Promise<void> {
  const { platform, viewer } = context;
  const actorId = requirePerson(viewer);
  const { proposal, board } = await requireProposal(context, input.proposalId);
  const [moving] = await mayBeMoved(platform, platform.db.manager, [proposal.id]);
  insist(canReopen(viewer, board, proposal, moving!));
  const reason = checkText('reason', input.reason, REASON.max, REASON.min);
  await inTransaction(platform, async (tx) => {
    const held = await holdBoard(tx, board.id);
    await lockMerges(tx, board.id);
    const now = (await lockProposals(tx, [proposal.id])).get(proposal.id)!;
    const [movingNow] = await mayBeMoved(platform, tx.manager, [proposal.id]);
    insist(canReopen(viewer, held, now, movingNow!));
    await moveProposals(platform, tx, [
      {
        proposalId: proposal.id,
        boardId: board.id,
        status: ProposalStatus.OPEN,
        reason: { [context.locale]: reason },
        actorId,
        mergedIntoId: null,
        decisionId: null,
        at: platform.clock.now(),
      },
    ]);
    if (!now.mergedIntoId) return;
    await returnBacking(tx, proposal.id, now.mergedIntoId);
    tx.afterCommit(() => recountBacking(platform, board.id));
  });
}
