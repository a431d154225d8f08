import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { databaseNow } from '../decisions/decision-lock.js';
import { replyEvent } from './commitments.events.js';
import { outcomeReplied } from './commitments.hooks.js';
import { outcomeById } from './commitments.loaders.js';
import { canReply } from './commitments.policy.js';
import { Outcome } from './outcome.js';

/** A reasoned reply to an advisory vote. */
export interface ReplyToOutcome {
  outcomeId: string;
  body: string;
  clientMutationId?: string | null;
}

/** The responsible body says what it makes of an advisory vote, and why. */
export async function replyToOutcome(
  context: RequestContext,
  input: ReplyToOutcome,
): Promise<void> {
  const { platform, viewer, loaders, locale } = context;
  const personId = requirePerson(viewer);
  const request = { personId, mutation: 'replyToOutcome', body: input, newId: input.outcomeId };
  if (await madeBefore(platform.db.manager, request)) return;
  const known = await loaders.load(outcomeById, input.outcomeId);
  if (!known) throw notFound('outcomeId');
  insist(canReply(viewer, known));
  const body = checkText('body', input.body, 10_000);
  await inTransaction(platform, async (tx) => {
    if (await claimRequest(tx, request)) return;
    const outcome = await tx.manager.findOneOrFail(Outcome, {
      where: { id: known.id },
      lock: { mode: 'for_no_key_update' },
    });
    insist(canReply(viewer, outcome));
    const { id: outcomeId, decisionId, boardId } = outcome;
    const at = await databaseNow(tx.manager);
    await tx.manager.update(Outcome, outcomeId, {
      reply: { [locale]: body },
      repliedById: personId,
      repliedAt: at,
      version: outcome.version + 1,
    });
    tx.record(replyEvent(boardId, decisionId));
    await outcomeReplied.run(platform, tx, {
      outcomeId,
      decisionId,
      boardId,
      actorId: personId,
      at,
    });
  });
}
