import { recordAudit } from '../../../foundation/audit.js';
import type { Alongside, Transaction } from '../../../foundation/database/transaction.js';
import { Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { newId } from '../../../foundation/ids.js';
import { AssistanceKind, type Assistance } from './assistance.js';
import { recordedForPerson } from './assistance.events.js';

/** What is kept of it before the thing is made. */
export type NewAssistance = Pick<
  Assistance,
  'kind' | 'channel' | 'communityId' | 'boardId' | 'personId' | 'recorderId' | 'unitId'
>;

const COLUMN: Record<AssistanceKind, string> = {
  [AssistanceKind.PROPOSAL]: 'proposal_id',
  [AssistanceKind.BACKING]: 'proposal_id',
  [AssistanceKind.COMMENT]: 'comment_id',
  [AssistanceKind.OBJECTION]: 'objection_id',
  [AssistanceKind.INITIATIVE]: 'initiative_id',
  [AssistanceKind.INITIATIVE_BACKING]: 'initiative_id',
};

/** Keeps, with the thing itself, who wrote it down for whom; the person is told, and it stands in the audit log. */
export function keepAssistance(assistance: NewAssistance): Alongside {
  return async (tx, subjectId) => {
    await refuseDisputed(tx, assistance, subjectId);
    const { kind, channel, communityId, boardId, personId, recorderId, unitId } = assistance;
    const id = newId('assistance');
    await tx.client.query(
      `INSERT INTO assistance (id, kind, channel, community_id, board_id, person_id, recorder_id, unit_id, ${COLUMN[kind]}, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${MOMENT[kind] ?? 'clock_timestamp()'})`,
      [id, kind, channel, communityId, boardId, personId, recorderId, unitId, subjectId],
    );
    const entry = { communityId, actorId: recorderId, subjectId, reason: channel };
    await recordAudit(tx, { ...entry, kind: 'RECORDED_FOR_RESIDENT' });
    tx.record(recordedForPerson(personId, id));
  };
}

const INITIATIVE_BACKED =
  '(SELECT supported_at FROM initiative_support WHERE initiative_id = $9 AND person_id = $6)';

/** Backing is known by its moment; see `assistedSupports`. */
const MOMENT: Partial<Record<AssistanceKind, string>> = {
  [AssistanceKind.BACKING]:
    '(SELECT supported_at FROM proposal_support WHERE proposal_id = $9 AND person_id = $6)',
  [AssistanceKind.INITIATIVE]: INITIATIVE_BACKED,
  [AssistanceKind.INITIATIVE_BACKING]: INITIATIVE_BACKED,
};

/** What somebody said is not theirs is not written down for them a second time. */
async function refuseDisputed(
  { client }: Transaction,
  { kind, personId }: NewAssistance,
  subjectId: string,
): Promise<void> {
  const { rowCount } = await client.query(
    'SELECT 1 FROM assistance WHERE kind = $1 AND subject_id = $2 AND person_id = $3 AND disputed_at IS NOT NULL LIMIT 1',
    [kind, subjectId, personId],
  );
  if (rowCount) throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'disputedBefore' });
}
