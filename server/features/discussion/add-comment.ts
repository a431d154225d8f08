import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import {
  inTransaction,
  type Alongside,
  type Transaction,
} from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById } from '../communities/communities.loaders.js';
import { mayContribute } from '../communities/contribution-guards.js';
import { holdBoard } from '../communities/hold-board.js';
import { holdProposal } from '../proposals/hold-proposal.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { Comment, type CommentStance } from './comment.js';
import { commentAdded } from './discussion.events.js';
import { commentById } from './discussion.loaders.js';
import { canComment } from './discussion.policy.js';

/** What somebody says about a proposal. */
export interface AddComment {
  proposalId: string;
  parentId?: string | null;
  stance: CommentStance;
  body: string;
  clientMutationId?: string | null;
}

/** A resident says something about a proposal, or answers a neighbour; returns the comment's id. */
export async function addComment(
  context: RequestContext,
  input: AddComment,
  also?: Alongside,
): Promise<string> {
  const authorId = requirePerson(context.viewer);
  const request = { personId: authorId, mutation: 'addComment', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  const proposal = await context.loaders.load(proposalById, input.proposalId);
  const board = proposal && (await context.loaders.load(boardById, proposal.boardId));
  if (!board) throw notFound('proposalId');
  insist(canComment(context.viewer, board));
  const parentId = await checkParent(context, input);
  const body = checkText('body', input.body, 5_000);
  const id = newId('comment');
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    insist(canComment(context.viewer, await holdBoard(tx, board.id)));
    insist(await mayContribute(context, tx, board.communityId));
    await holdProposal(tx, proposal.id);
    if (parentId) await mustStillBeThere(tx, parentId);
    await tx.manager.insert(Comment, {
      id,
      version: 1,
      boardId: board.id,
      proposalId: proposal.id,
      parentId,
      authorId,
      stance: input.stance,
      body: { [context.locale]: body },
      createdAt: context.platform.clock.now(),
      hiddenAt: null,
    });
    await also?.(tx, id);
    tx.record(commentAdded(board.id, id));
    return id;
  });
}

/** Asked while the proposal is held, which keeps the thread from being hidden meanwhile. */
async function mustStillBeThere({ manager }: Transaction, parentId: string): Promise<void> {
  const parent = await manager.findOneBy(Comment, { id: parentId });
  if (!parent || parent.hiddenAt) throw notFound('parentId');
}

async function checkParent(context: RequestContext, input: AddComment): Promise<string | null> {
  if (!input.parentId) return null;
  const parent = await context.loaders.load(commentById, input.parentId);
  if (parent?.proposalId !== input.proposalId) throw notFound('parentId');
  return parent.id;
}
