import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { canActForUnit, isAtWork } from '../communities/communities.policy.js';
import { holdBoard } from '../communities/hold-board.js';
import { proposalAnswerMoved } from './ask-for-answer.js';
import { AnswerRequest, OfficialAnswer } from './official-answer.js';
import { proposalAnswerChanged } from './proposals.events.js';
import { requireProposal } from './require-proposal.js';

/** What a body says to which question. */
export interface AnswerProposal {
  answerId: string;
  body: string;
  clientMutationId?: string | null;
}

/** Staff of the body that was asked answers, or corrects its answer by a new one; returns the proposal's id. */
export async function answerProposal(
  context: RequestContext,
  input: AnswerProposal,
): Promise<string> {
  const { platform, viewer, locale } = context;
  const authorId = requirePerson(viewer);
  const owed = await platform.db.manager.findOneBy(AnswerRequest, { id: input.answerId });
  if (!owed) throw notFound('answerId');
  const { proposal, board } = await requireProposal(context, owed.proposalId, 'answerId');
  const request = { personId: authorId, mutation: 'answerProposal', body: input };
  if (await madeBefore(platform.db.manager, request)) return proposal.id;
  insist(canActForUnit(viewer, owed.unitId));
  insist(isAtWork(board));
  const body = { [locale]: checkText('body', input.body, 5_000, 10) };
  await inTransaction(platform, async (tx) => {
    const id = newId('officialAnswer');
    if (await claimRequest(tx, { ...request, newId: id })) return;
    insist(isAtWork(await holdBoard(tx, board.id)));
    const latest = await tx.manager.findOne(OfficialAnswer, {
      where: { requestId: owed.id },
      order: { answeredAt: 'DESC', id: 'DESC' },
    });
    if (latest?.body[locale] === body[locale]) throw badInput('body', 'sameAnswer');
    const answeredAt = platform.clock.now();
    await tx.manager.insert(OfficialAnswer, { id, requestId: owed.id, body, authorId, answeredAt });
    tx.record(proposalAnswerChanged(board.id, proposal.id));
    await proposalAnswerMoved.run(platform, tx, {
      proposalId: proposal.id,
      boardId: board.id,
      request: owed,
      actorId: authorId,
      what: latest ? 'CORRECTED' : 'ANSWERED',
      at: answeredAt,
    });
  });
  return proposal.id;
}
