import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkRoughText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById } from '../communities/communities.loaders.js';
import { ProposalDraft } from './proposal-draft.js';
import type { ProposalCategory } from './proposal.js';
import { canPublishProposal } from './proposals.policy.js';

/** A proposal as far as it is written. */
export interface SaveProposalDraft {
  /** The draft to save over; a new one without it. */
  draftId?: string | null;
  boardId: string;
  title: string;
  body: string;
  category?: ProposalCategory | null;
  cost?: string | null;
  clientMutationId?: string | null;
}

/** More than anybody writes at a time; a program that saves without end is told. */
const MOST_DRAFTS = 20;

/** Keeps what somebody has written so far, for them alone; returns the draft's id. */
export async function saveProposalDraft(
  context: RequestContext,
  input: SaveProposalDraft,
): Promise<string> {
  const authorId = requirePerson(context.viewer);
  const request = { personId: authorId, mutation: 'saveProposalDraft', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  const board = await context.loaders.load(boardById, input.boardId);
  if (!board) throw notFound('boardId');
  insist(canPublishProposal(context.viewer, board));
  const content = {
    title: checkRoughText('title', input.title, 200),
    body: checkRoughText('body', input.body, 20_000),
    category: input.category ?? null,
    cost: checkRoughText('cost', input.cost ?? '', 40),
    savedAt: context.platform.clock.now(),
  };
  const own = { authorId, boardId: board.id };
  const id = input.draftId ?? newId('draft');
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    if (!input.draftId) return addDraft(tx, { id, ...own, ...content });
    const { affected } = await tx.manager.update(ProposalDraft, { id, ...own }, content);
    if (!affected) throw notFound('draftId');
    return id;
  });
}

async function addDraft({ manager }: Transaction, draft: ProposalDraft): Promise<string> {
  const known = await manager.countBy(ProposalDraft, { authorId: draft.authorId });
  if (known >= MOST_DRAFTS) throw badInput('draftId', 'tooManyDrafts', { max: MOST_DRAFTS });
  await manager.insert(ProposalDraft, draft);
  return draft.id;
}
