import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { newId } from '../../../foundation/ids.js';
import { changeBox } from './paper-box.js';
import { atTheBox, lockVoter, type AtTheBox } from './paper-desk.js';
import { PAPER_BALLOT_HANDED_OUT, paperEvent } from './paper.events.js';
import { canHandOutPaper, canHandOutPaperTo } from './paper.policy.js';

/** Who gets, or gives back, a ballot on paper. */
export interface PaperFor {
  decisionId: string;
  personId: string;
}

/**
 * A facilitator hands out a ballot on paper: from then on whoever has it can't cast here. Asked again by the same
 * facilitator it is the same ballot.
 */
export function handOutPaper(context: RequestContext, input: PaperFor): Promise<void> {
  const { decisionId, personId } = input;
  return atTheBox(context, { decisionId, policy: canHandOutPaper }, async (at) => {
    const voter = await lockVoter(at.tx.manager, decisionId, personId);
    if (voter.way === 'PAPER' && (await handedOutBy(at, personId))) return;
    insist(canHandOutPaperTo(context.viewer, at, voter));
    await strike(at, personId);
  });
}

async function handedOutBy({ tx, decision, actorId }: AtTheBox, personId: string) {
  const { rowCount } = await tx.client.query(
    `SELECT 1 FROM paper_handout
     WHERE decision_id = $1 AND person_id = $2 AND handed_out_by_id = $3 AND taken_back_at IS NULL`,
    [decision.id, personId, actorId],
  );
  return rowCount !== 0;
}

async function strike({ tx, decision, board, actorId, at }: AtTheBox, personId: string) {
  const id = newId('paperHandout');
  await tx.client.query(
    `UPDATE roll_entry SET way = 'PAPER' WHERE decision_id = $1 AND person_id = $2`,
    [decision.id, personId],
  );
  await tx.client.query(
    `INSERT INTO paper_handout (id, decision_id, person_id, handed_out_by_id, handed_out_at)
     VALUES ($1, $2, $3, $4, $5)`,
    [id, decision.id, personId, actorId, at],
  );
  await changeBox(tx, decision.id, { handedOut: 1 });
  const { communityId } = board;
  await recordAudit(tx, { communityId, actorId, kind: 'PAPER_BALLOT_HANDED_OUT', subjectId: id });
  tx.record(paperEvent(PAPER_BALLOT_HANDED_OUT, personId, decision.id));
}
