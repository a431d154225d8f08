import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { badInput } from '../../../foundation/errors/refusal.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { answerInitiative, initiativeToAnswer } from './answer-initiative.js';
import { InitiativeStatus } from './initiative-status.js';

/** A reason, not a word: what is refused to so many is explained to them. */
const SHORTEST_REASON = 30;

/** A facilitator refuses an initiative that has its backing, and everybody reads why. */
export async function refuseInitiative(
  context: RequestContext,
  input: { initiativeId: string; reason: string },
): Promise<void> {
  const { id } = await initiativeToAnswer(context, input.initiativeId);
  const reason = { [context.locale]: checkReason(input.reason) };
  await inTransaction(context.platform, (tx) =>
    answerInitiative(context, tx, id, () =>
      Promise.resolve({ status: InitiativeStatus.REFUSED, reason, boardId: null }),
    ),
  );
}

function checkReason(text: string): string {
  const reason = checkText('reason', text, 2_000);
  const { length } = [...reason];
  if (length < SHORTEST_REASON)
    throw badInput('reason', 'reasonTooShort', { min: SHORTEST_REASON, length });
  return reason;
}
