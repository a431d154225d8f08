import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { notFound, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { decisionById } from '../decisions.loaders.js';
import { changeBox } from './paper-box.js';
import { atTheBox } from './paper-desk.js';
import { paperBatchById } from './paper.loaders.js';
import { canCountPaper } from './paper.policy.js';

/** A batch that was counted wrongly, and why it is taken out. */
export interface TakeBatchOut {
  batchId: string;
  reason: string;
}

/** A facilitator takes a batch out again; it stays to be seen, with the reason, and counts no longer. */
export async function takeBatchOut(context: RequestContext, input: TakeBatchOut): Promise<string> {
  requirePerson(context.viewer);
  const batch = await context.loaders.load(paperBatchById, input.batchId);
  if (!batch || !(await context.loaders.load(decisionById, batch.decisionId)))
    throw notFound('batchId');
  const { id, decisionId, ballots, invalid } = batch;
  await atTheBox(context, { decisionId, policy: canCountPaper }, async (held) => {
    const { tx, actorId, board, at } = held;
    const reason = { [context.locale]: checkText('reason', input.reason, 500) };
    const { rowCount } = await tx.client.query(
      `UPDATE paper_batch SET taken_out_by_id = $2, taken_out_at = $3, taken_out_for = $4
       WHERE id = $1 AND taken_out_at IS NULL`,
      [id, actorId, at, reason],
    );
    if (rowCount === 0)
      throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'paperTakenOutAlready' });
    await changeBox(tx, decisionId, { ballots: -ballots, invalid: -invalid });
    const { communityId } = board;
    await recordAudit(tx, { communityId, actorId, kind: 'PAPER_TAKEN_OUT', subjectId: id });
  });
  return decisionId;
}
