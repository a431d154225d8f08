import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { insist } from '../../foundation/errors/verdict.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { holdBoard } from '../communities/hold-board.js';
import { lockProposals } from './lock-proposals.js';
import { moveProposals } from './move-proposals.js';
import { mayBeMoved } from './proposal-guards.js';
import { ProposalStatus } from './proposal-status.js';
import { canDecline } from './proposals.policy.js';
import { requireProposal } from './require-proposal.js';

/** What a step by a facilitator's hand says of itself: never nothing, never a novel. */
export const REASON = { max: 1_000, min: 10 };

/** A facilitator says that a proposal is not adopted, and why. */
export async function declineProposal(
  context: RequestContext,
  input: { proposalId: string; reason: string },
): Promise<void> {
  const { platform, viewer } = context;
  const actorId = requirePerson(viewer);
  const { proposal, board } = await requireProposal(context, input.proposalId);
  const [moving] = await mayBeMoved(platform, platform.db.manager, [proposal.id]);
  insist(canDecline(viewer, board, proposal, moving!));
  const reason = checkText('reason', input.reason, REASON.max, REASON.min);
  await inTransaction(platform, async (tx) => {
    const held = await holdBoard(tx, board.id);
    const now = (await lockProposals(tx, [proposal.id])).get(proposal.id)!;
    // Asked again now that neither the proposal nor a vote on it can move meanwhile.
    const [movingNow] = await mayBeMoved(platform, tx.manager, [proposal.id]);
    insist(canDecline(viewer, held, now, movingNow!));
    await moveProposals(platform, tx, [
      {
        proposalId: proposal.id,
        boardId: board.id,
        status: ProposalStatus.DECLINED,
        reason: { [context.locale]: reason },
        actorId,
        mergedIntoId: null,
        decisionId: null,
        at: platform.clock.now(),
      },
    ]);
  });
}
