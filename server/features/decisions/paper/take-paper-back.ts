import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { insist } from '../../../foundation/errors/verdict.js';
import type { PaperFor } from './hand-out-paper.js';
import { changeBox } from './paper-box.js';
import { atTheBox, lockVoter } from './paper-desk.js';
import { PAPER_BALLOT_TAKEN_BACK, paperEvent } from './paper.events.js';
import { canHandOutPaper, canTakePaperBack } from './paper.policy.js';

/** A facilitator takes a ballot on paper back that was not used: its person can cast here again. */
export function takePaperBack(
  context: RequestContext,
  { decisionId, personId }: PaperFor,
): Promise<void> {
  return atTheBox(context, { decisionId, policy: canHandOutPaper }, async (held) => {
    const { tx, board, actorId, at } = held;
    insist(
      canTakePaperBack(context.viewer, held, await lockVoter(tx.manager, decisionId, personId)),
    );
    const { rows } = await tx.client.query<{ id: string }>(
      `UPDATE paper_handout SET taken_back_by_id = $3, taken_back_at = $4
       WHERE decision_id = $1 AND person_id = $2 AND taken_back_at IS NULL RETURNING id`,
      [decisionId, personId, actorId, at],
    );
    await tx.client.query(
      `UPDATE roll_entry SET way = 'ONLINE' WHERE decision_id = $1 AND person_id = $2`,
      [decisionId, personId],
    );
    await changeBox(tx, decisionId, { handedOut: -1 });
    const entry = { communityId: board.communityId, actorId, subjectId: rows[0]!.id };
    await recordAudit(tx, { ...entry, kind: 'PAPER_BALLOT_TAKEN_BACK' });
    tx.record(paperEvent(PAPER_BALLOT_TAKEN_BACK, personId, decisionId));
  });
}
