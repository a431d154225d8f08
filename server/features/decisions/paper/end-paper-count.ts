import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { atTheBox } from './paper-desk.js';
import { canCountPaper } from './paper.policy.js';

/** Which decision's paper is all in, and what there is to say of what isn't. */
export interface EndPaperCount {
  decisionId: string;
  note: string;
}

/** A facilitator says that no more paper comes: none is handed out or counted in any more, and the vote can close. */
export async function endPaperCount(
  context: RequestContext,
  { decisionId, note: given }: EndPaperCount,
): Promise<void> {
  await atTheBox(context, { decisionId, policy: canCountPaper }, async (held) => {
    const { tx, actorId, board, at } = held;
    const note = { [context.locale]: checkText('note', given, 500) };
    await tx.client.query(
      `UPDATE paper_box SET step = step + 1, ended_at = $2, ended_by_id = $3, end_note = $4
       WHERE decision_id = $1`,
      [decisionId, at, actorId, note],
    );
    const { communityId } = board;
    await recordAudit(tx, {
      communityId,
      actorId,
      kind: 'PAPER_COUNT_ENDED',
      subjectId: decisionId,
    });
  });
}
