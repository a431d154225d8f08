import type { RequestContext } from '../../../foundation/context.js';
import { claimRequest, madeBefore } from '../../../foundation/database/claim-request.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { newId } from '../../../foundation/ids.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { insertBoard } from '../../communities/create-board.js';
import { answerInitiative, initiativeToAnswer } from './answer-initiative.js';
import { InitiativeStatus } from './initiative-status.js';

/** What the board is to say, where it isn't to say what the initiative does. */
export interface AnswerWithBoard {
  initiativeId: string;
  question?: string | null;
  intro?: string | null;
  clientMutationId?: string | null;
}

/** A facilitator opens a board on an initiative that has its backing. It starts by collecting proposals. */
export async function answerWithBoard(
  context: RequestContext,
  input: AnswerWithBoard,
): Promise<void> {
  const { platform, viewer, locale } = context;
  const personId = requirePerson(viewer);
  const request = { personId, mutation: 'answerInitiativeWithBoard', body: input };
  if (await madeBefore(platform.db.manager, request)) return;
  const known = await initiativeToAnswer(context, input.initiativeId);
  const question = input.question ? checkText('question', input.question, 200) : null;
  const intro = input.intro ? checkText('intro', input.intro, 10_000) : null;
  const boardId = newId('board');
  await inTransaction(platform, async (tx) => {
    if (await claimRequest(tx, { ...request, newId: boardId })) return;
    await answerInitiative(context, tx, known.id, async (initiative) => {
      await insertBoard(tx, {
        id: boardId,
        communityId: initiative.communityId,
        question: question ? { [locale]: question } : initiative.question,
        intro: intro ? { [locale]: intro } : initiative.body,
        createdAt: platform.clock.now(),
      });
      return { status: InitiativeStatus.BOARD_OPENED, boardId, reason: null };
    });
  });
}
