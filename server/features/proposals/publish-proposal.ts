import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction, type Alongside } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById } from '../communities/communities.loaders.js';
import { mayContribute } from '../communities/contribution-guards.js';
import { holdBoard } from '../communities/hold-board.js';
import { checkProposal, type ProposalContent } from './check-proposal.js';
import { usedUp } from './discard-draft.js';
import { ProposalStatus } from './proposal-status.js';
import { ProposalSummary } from './proposal-summary.js';
import { Proposal } from './proposal.js';
import { proposalPublished } from './proposals.events.js';
import { canPublishProposal } from './proposals.policy.js';

/** What a new proposal says. */
export interface PublishProposal extends ProposalContent {
  boardId: string;
  /** The draft it was written in, which is used up by it. */
  draftId?: string | null;
  clientMutationId?: string | null;
}

/** A resident puts a proposal on a board; returns its id. */
export async function publishProposal(
  context: RequestContext,
  input: PublishProposal,
  also?: Alongside,
): Promise<string> {
  const authorId = requirePerson(context.viewer);
  const request = { personId: authorId, mutation: 'publishProposal', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  const board = await context.loaders.load(boardById, input.boardId);
  if (!board) throw notFound('boardId');
  insist(canPublishProposal(context.viewer, board));
  const content = checkProposal(context, input);
  const id = newId('proposal');
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    insist(canPublishProposal(context.viewer, await holdBoard(tx, board.id)));
    insist(await mayContribute(context, tx, board.communityId));
    await tx.manager.insert(Proposal, {
      id,
      version: 1,
      boardId: board.id,
      authorId,
      ...content,
      publishedAt: context.platform.clock.now(),
      status: ProposalStatus.OPEN,
      mergedIntoId: null,
      editedAt: null,
      hiddenAt: null,
    });
    if (input.draftId) await usedUp(tx, authorId, input.draftId);
    await tx.manager.insert(ProposalSummary, { proposalId: id, boardId: board.id, supports: 0 });
    await also?.(tx, id);
    tx.record(proposalPublished(board.id, id));
    return id;
  });
}
