import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById } from '../communities/communities.loaders.js';
import { databaseNow, holdUnturned } from './decision-lock.js';
import { OBJECTION_ANSWERED, objectionEvent } from './decisions.events.js';
import { decisionById } from './decisions.loaders.js';
import { Objection } from './objection.js';
import { objectionById } from './objections.loaders.js';
import { canAnswerObjection } from './objections.policy.js';

/** What is said to an objection. */
export interface AnswerObjection {
  objectionId: string;
  body: string;
}

/** A facilitator answers an objection in public, once and for all. */
export async function answerObjection(
  context: RequestContext,
  input: AnswerObjection,
): Promise<void> {
  const answeredById = requirePerson(context.viewer);
  const { loaders, viewer, locale, platform } = context;
  const objection = await loaders.load(objectionById, input.objectionId);
  const board = objection && (await loaders.load(boardById, objection.boardId));
  if (!board) throw notFound('objectionId');
  const decision = (await loaders.load(decisionById, objection.decisionId))!;
  insist(canAnswerObjection(viewer, { board, decision, objection }));
  const answer = { [locale]: checkText('body', input.body, 2_000) };
  const { id, decisionId, boardId } = objection;
  await inTransaction(platform, async (tx) => {
    const held = await holdUnturned(tx, decisionId);
    const now = await tx.manager.findOneOrFail(Objection, {
      where: { id },
      lock: { mode: 'for_no_key_update' },
    });
    insist(canAnswerObjection(viewer, { board, decision: held, objection: now }));
    const answeredAt = await databaseNow(tx.manager);
    await tx.manager.update(Objection, id, { answer, answeredById, answeredAt });
    tx.record(objectionEvent(OBJECTION_ANSWERED, boardId, { decisionId, objectionId: id }));
  });
}
