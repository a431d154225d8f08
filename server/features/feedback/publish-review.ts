import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import type { Platform } from '../../foundation/platform.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { Board } from '../communities/board.js';
import { boardById } from '../communities/communities.loaders.js';
import { currentRules } from '../communities/current-rules.js';
import { databaseNow } from '../decisions/decision-lock.js';
import { BoardReview } from './board-review.js';
import { COMMITMENT_CHANGED, commitmentEvent, reviewEvent } from './commitments.events.js';
import { commitmentChanged, reviewPublished, type CommitmentChange } from './commitments.hooks.js';
import { isNotSolved } from './review-count.js';
import { countVerdicts, publishedReviewOf } from './review.loaders.js';
import { canPublishReview } from './review.policy.js';

/** What a facilitator publishes of a review, beside the verdicts themselves. */
export interface PublishReview {
  boardId: string;
  body: string;
  clientMutationId?: string | null;
}

/** A facilitator publishes what residents said, and what is to be learned. From then on no verdict changes. */
export async function publishReview(context: RequestContext, input: PublishReview): Promise<void> {
  const { platform, viewer, loaders, locale } = context;
  const personId = requirePerson(viewer);
  const request = { personId, mutation: 'publishReview', body: input, newId: input.boardId };
  if (await madeBefore(platform.db.manager, request)) return;
  const known = await loaders.load(boardById, input.boardId);
  if (!known) throw notFound('boardId');
  const before = (await loaders.load(publishedReviewOf, known.id)) !== null;
  insist(canPublishReview(viewer, { board: known, published: before }));
  const body = { [locale]: checkText('body', input.body, 10_000) };
  await inTransaction(platform, async (tx) => {
    if (await claimRequest(tx, request)) return;
    const board = await lockBoard(tx, known.id);
    const published = await tx.manager.existsBy(BoardReview, { boardId: board.id });
    insist(canPublishReview(viewer, { board, published }));
    const { minimumSample } = (await currentRules(tx.manager, board.communityId)).values;
    const at = await databaseNow(tx.manager);
    const by = { publishedById: personId, publishedAt: at };
    await tx.manager.insert(BoardReview, { boardId: board.id, body, minimumSample, ...by });
    tx.record(reviewEvent(board.id));
    await reviewPublished.run(platform, tx, { boardId: board.id, actorId: personId, at });
    const [counts] = await countVerdicts(tx.manager, [board.id]);
    if (isNotSolved(counts!, minimumSample))
      await disputePromises(platform, tx, { boardId: board.id, actorId: personId, at });
  });
}

/** Waits for those who are giving a verdict, and keeps others out. */
function lockBoard({ manager }: Transaction, id: string): Promise<Board> {
  return manager.findOneOrFail(Board, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** What residents call unsolved stands beside every promise that is, or was, being carried out. */
async function disputePromises(
  platform: Platform,
  tx: Transaction,
  { boardId, actorId, at }: { boardId: string; actorId: string; at: Date },
): Promise<void> {
  const [disputed]: [Pick<CommitmentChange, 'commitmentId' | 'proposalId' | 'decisionId'>[]] =
    await tx.manager.query(
      `UPDATE commitment SET disputed_at = $2, version = version + 1
       WHERE board_id = $1 AND status NOT IN ('CHANGED', 'DROPPED')
       RETURNING id AS "commitmentId", proposal_id AS "proposalId", decision_id AS "decisionId"`,
      [boardId, at],
    );
  for (const about of disputed) {
    tx.record(commitmentEvent(COMMITMENT_CHANGED, { id: about.commitmentId, boardId }));
    await commitmentChanged.run(platform, tx, { ...about, boardId, what: 'DISPUTED', actorId, at });
  }
}
