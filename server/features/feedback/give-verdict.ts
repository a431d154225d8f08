import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById } from '../communities/communities.loaders.js';
import { holdBoard } from '../communities/hold-board.js';
import { BoardReview } from './board-review.js';
import type { Verdict } from './review-verdict.js';
import { publishedReviewOf } from './review.loaders.js';
import { canGiveVerdict } from './review.policy.js';

/** What a resident says of a board's question. */
export interface GiveVerdict {
  boardId: string;
  verdict: Verdict;
  detail?: string | null;
}

/** A resident says whether a board's question is solved; said again, it takes the place of what they said before. */
export async function giveVerdict(context: RequestContext, input: GiveVerdict): Promise<void> {
  const { platform, viewer, loaders, locale } = context;
  const personId = requirePerson(viewer);
  const known = await loaders.load(boardById, input.boardId);
  if (!known) throw notFound('boardId');
  const published = (await loaders.load(publishedReviewOf, known.id)) !== null;
  insist(canGiveVerdict(viewer, { board: known, published }));
  const text = input.detail?.trim() ? checkText('detail', input.detail, 2_000) : null;
  const detail = text && JSON.stringify({ [locale]: text });
  await inTransaction(platform, async (tx) => {
    // A review is published under a lock that waits for this one: what comes after it is refused.
    const board = await holdBoard(tx, known.id);
    const since = await tx.manager.existsBy(BoardReview, { boardId: board.id });
    insist(canGiveVerdict(viewer, { board, published: since }));
    await tx.manager.query(
      `INSERT INTO review_verdict (board_id, person_id, id, verdict, detail, given_at)
       VALUES ($1, $2, $3, $4, $5, clock_timestamp())
       ON CONFLICT (board_id, person_id) DO UPDATE
         SET verdict = excluded.verdict, detail = excluded.detail, given_at = excluded.given_at`,
      [board.id, personId, newId('verdict'), input.verdict, detail],
    );
  });
}
