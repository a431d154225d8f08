import type { RequestContext } from '../../foundation/context.js';
import type { Transaction } from '../../foundation/database/transaction.js';
import { notFound, Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { ProposalDraft } from './proposal-draft.js';

/** Throws one's own draft away; another's is as if it weren't there. */
export async function discardProposalDraft(
  { platform, viewer }: RequestContext,
  draftId: string,
): Promise<void> {
  const authorId = requirePerson(viewer);
  const { affected } = await platform.db.manager.delete(ProposalDraft, { id: draftId, authorId });
  if (!affected) throw notFound('draftId');
}

/** Removes a draft that becomes a proposal in this transaction: of two that publish it at once, one is told. */
export async function usedUp(
  { manager }: Transaction,
  authorId: string,
  draftId: string,
): Promise<void> {
  const { affected } = await manager.delete(ProposalDraft, { id: draftId, authorId });
  if (affected) return;
  throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'draftGone' }, ['input', 'draftId']);
}
