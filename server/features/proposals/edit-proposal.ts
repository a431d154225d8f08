import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { badInput, Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { insist } from '../../foundation/errors/verdict.js';
import { defineHook } from '../../foundation/hooks.js';
import { checkText } from '../../foundation/text/check-text.js';
import { inLocale, LOCALES, type LocalizedText } from '../../foundation/text/localized-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { holdBoard } from '../communities/hold-board.js';
import { checkProposal, type KeptContent, type ProposalContent } from './check-proposal.js';
import { lockProposals } from './lock-proposals.js';
import { ProposalVersion } from './proposal-version.js';
import { Proposal } from './proposal.js';
import { proposalEdited } from './proposals.events.js';
import { canEditProposal } from './proposals.policy.js';
import { requireProposal } from './require-proposal.js';

/** How a proposal is to read from now on. */
export interface EditProposal extends ProposalContent {
  proposalId: string;
  /** The proposal's `version` when the author began to write. */
  expectedVersion: number;
  note?: string | null;
  clientMutationId?: string | null;
}

/** A proposal that says something else now. */
export interface ProposalEdit {
  proposalId: string;
  boardId: string;
  authorId: string;
  at: Date;
}

/** Runs in the transaction in which an author changes what a proposal says. */
export const proposalChanged = defineHook<ProposalEdit>();

/** So many versions tell a story; more would only hide it. */
const MOST_VERSIONS = 50;

/** Its author changes what a proposal says; what it said before is kept, and nobody else's change is overwritten. */
export async function editProposal(context: RequestContext, input: EditProposal): Promise<void> {
  const { platform, viewer, locale } = context;
  const authorId = requirePerson(viewer);
  const request = { personId: authorId, mutation: 'editProposal', body: input };
  if (await madeBefore(platform.db.manager, request)) return;
  const { proposal, board } = await requireProposal(context, input.proposalId);
  insist(canEditProposal(viewer, board, proposal));
  const content = checkProposal(context, input);
  const note = input.note?.trim() ? { [locale]: checkText('note', input.note, 300) } : null;
  await inTransaction(platform, async (tx) => {
    if (await claimRequest(tx, { ...request, newId: proposal.id })) return;
    const held = await holdBoard(tx, board.id);
    const now = (await lockProposals(tx, [proposal.id])).get(proposal.id)!;
    insist(canEditProposal(viewer, held, now));
    if (now.version !== input.expectedVersion) throw changedMeanwhile();
    const next = keepingTranslations(now, content);
    if (isSame(now, next)) throw badInput('title', 'nothingChanged');
    const at = await keepVersions(tx, now, { ...next, note });
    const version = now.version + 1;
    await tx.manager.update(Proposal, now.id, { ...next, version, editedAt: at });
    tx.record(proposalEdited(board.id, now.id));
    await proposalChanged.run(platform, tx, {
      proposalId: now.id,
      boardId: board.id,
      authorId,
      at,
    });
  });
}

/** Keeps what it says from now on, and at the first change also what it said when it was published; tells since when. */
async function keepVersions(
  { manager }: Transaction,
  { id: proposalId, title, body, category, cost, publishedAt }: Proposal,
  next: KeptContent & { note: LocalizedText | null },
): Promise<Date> {
  const known = await manager.countBy(ProposalVersion, { proposalId });
  if (known >= MOST_VERSIONS) throw badInput('title', 'tooManyVersions', { max: MOST_VERSIONS });
  if (known === 0) {
    const first = { title, body, category, cost, note: null, editedAt: publishedAt };
    await manager.insert(ProposalVersion, { proposalId, number: 1, ...first });
  }
  // By the clock that backing goes by, so that it can be told which came first.
  const [{ now }] = await manager.query<[{ now: Date }]>('SELECT clock_timestamp() AS now');
  const number = Math.max(known, 1) + 1;
  await manager.insert(ProposalVersion, { proposalId, number, ...next, editedAt: now });
  return now;
}

/** A text that was not touched also stays in its other languages; one that was would say something else in them. */
function keepingTranslations(now: Proposal, content: KeptContent): KeptContent {
  const keep = (was: LocalizedText, will: LocalizedText) =>
    LOCALES.every((locale) => !will[locale] || will[locale] === inLocale(was, locale)) ? was : will;
  return { ...content, title: keep(now.title, content.title), body: keep(now.body, content.body) };
}

function isSame(now: Proposal, next: KeptContent): boolean {
  return (
    now.title === next.title &&
    now.body === next.body &&
    now.category === next.category &&
    now.cost === next.cost
  );
}

function changedMeanwhile(): Refusal {
  const reason = { code: UserErrorCode.CONFLICT, message: 'proposalChangedMeanwhile' };
  return new Refusal(reason, ['input', 'expectedVersion']);
}
