import { createHash } from 'node:crypto';
import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { claimRequest, madeBefore } from '../../../foundation/database/claim-request.js';
import { badInput, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { removeSheet } from '../../../foundation/files/sheets.js';
import { newId } from '../../../foundation/ids.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { isOwners } from '../methods/owners.js';
import { changeBox, notReturned } from './paper-box.js';
import { atTheBox, type AtTheBox } from './paper-desk.js';
import { areaIn, ballotsIn, type PaperSheet } from './paper-sheet.js';
import { canCountPaper } from './paper.policy.js';
import { readSent, type SentPaper } from './preview-paper.js';

/** A file of ballots to be counted in. */
export interface CountPaperIn extends SentPaper {
  /** Where and by whom it was counted. */
  note: string;
  /** As the preview said, so that it is the same that was looked at. */
  ballots: number;
  invalid: number;
  clientMutationId?: string | null;
}

/** A batch, and the lines it is made of. */
interface Batch extends CountPaperIn {
  id: string;
  sha256: string;
  sheet: PaperSheet;
}

/** A facilitator counts ballots on paper in; returns the batch's id. Never more than were handed out. */
export async function countPaperIn(context: RequestContext, input: CountPaperIn): Promise<string> {
  const { platform, viewer } = context;
  const request = { personId: requirePerson(viewer), mutation: 'countPaperIn', body: input };
  const before = await madeBefore(platform.db.manager, request);
  if (before) return before;
  const { bytes, sheet } = await readSent(context, input);
  const note = checkText('note', input.note, 500);
  checkSheet(sheet, input);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const batch = { ...input, id: newId('paperBatch'), note, sha256, sheet };
  const { decisionId } = input;
  const made = await atTheBox(context, { decisionId, policy: canCountPaper }, async (at) => {
    const other = await claimRequest(at.tx, { ...request, newId: batch.id });
    if (other) return other;
    await refuseTwice(at, sha256);
    refuseTooMany(at, batch);
    await refuseTooMuchArea(at, sheet);
    await keep(at, batch, { [context.locale]: note });
    return batch.id;
  });
  await removeSheet(platform, input.uploadId);
  return made;
}

function checkSheet({ valid, invalid, faults }: PaperSheet, input: CountPaperIn): void {
  const [fault] = faults;
  if (fault) {
    const { line, message, params = {} } = fault;
    throw badInput('uploadId', message, { ...params, line });
  }
  if (ballotsIn(valid) !== input.ballots) throw badInput('ballots', 'paperNotAsPreviewed');
  if (ballotsIn(invalid) !== input.invalid) throw badInput('invalid', 'paperNotAsPreviewed');
}

async function refuseTwice({ tx, decision }: AtTheBox, sha256: string): Promise<void> {
  const { rowCount } = await tx.client.query(
    'SELECT 1 FROM paper_batch WHERE decision_id = $1 AND sha256 = $2 AND taken_out_at IS NULL',
    [decision.id, sha256],
  );
  if (rowCount !== 0)
    throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'paperSameFile' }, [
      'input',
      'uploadId',
    ]);
}

function refuseTooMany({ box }: AtTheBox, { ballots, invalid }: Batch): void {
  const out = notReturned(box);
  if (ballots + invalid > out)
    throw badInput('uploadId', 'paperMoreThanOut', { given: ballots + invalid, out });
}

/** What those own who have paper, less what is counted in: a file can't stand for more. */
async function refuseTooMuchArea({ tx, decision }: AtTheBox, sheet: PaperSheet): Promise<void> {
  if (!isOwners(decision.rules)) return;
  const { rows } = await tx.client.query<{ left: number }>(
    `SELECT COALESCE((SELECT sum(r.floor_area) FROM paper_handout h
         JOIN roll_entry r ON r.decision_id = h.decision_id AND r.person_id = h.person_id
         WHERE h.decision_id = $1 AND h.taken_back_at IS NULL), 0)
       - COALESCE((SELECT sum(l.floor_area) FROM paper_batch b JOIN paper_ballot l ON l.batch_id = b.id
         WHERE b.decision_id = $1 AND b.taken_out_at IS NULL), 0) AS left`,
    [decision.id],
  );
  const given = areaIn([...sheet.valid, ...sheet.invalid]);
  const out = rows[0]!.left;
  if (given > out)
    throw badInput('uploadId', 'paperMoreArea', { given: given / 100, out: out / 100 });
}

async function keep(at: AtTheBox, batch: Batch, note: Record<string, string>): Promise<void> {
  const { tx, decision, board, actorId } = at;
  const { id, format, sha256, ballots, invalid, sheet } = batch;
  await tx.client.query(
    `INSERT INTO paper_batch (id, decision_id, format, sha256, note, ballots, invalid, counted_in_by_id, counted_in_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, decision.id, format, sha256, note, ballots, invalid, actorId, at.at],
  );
  const lines = [
    ...sheet.valid.map((one) => ({ ...one, refusal: null })),
    ...sheet.invalid.map(({ refusal, ...one }) => ({
      ...one,
      choice: null,
      refusal: refusal.code,
    })),
  ];
  await tx.client.query(
    `INSERT INTO paper_ballot (batch_id, line, count, choice, refusal, floor_area)
     SELECT $1, * FROM unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::int[])`,
    [
      id,
      lines.map(({ line }) => line),
      lines.map(({ count }) => count),
      lines.map(({ choice }) => choice),
      lines.map(({ refusal }) => refusal),
      lines.map(({ area }) => area),
    ],
  );
  await changeBox(tx, decision.id, { ballots, invalid });
  const { communityId } = board;
  await recordAudit(tx, { communityId, actorId, kind: 'PAPER_COUNTED_IN', subjectId: id });
}
