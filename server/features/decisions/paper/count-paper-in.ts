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
import { changeBox, notReturned } from './paper-box.js';
import { atTheBox, type AtTheBox } from './paper-desk.js';
import { ballotsIn, type PaperSheet } from './paper-sheet.js';
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

async function keep(at: AtTheBox, batch: Batch, note: Record<string, string>): Promise<void> {
  const { tx, decision, board, actorId } = at;
  const { id, format, sha256, ballots, invalid, sheet } = batch;
  await tx.client.query(
    `INSERT INTO paper_batch (id, decision_id, format, sha256, note, ballots, invalid, counted_in_by_id, counted_in_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, decision.id, format, sha256, note, ballots, invalid, actorId, at.at],
  );
  const lines = [
    ...sheet.valid.map(({ line, count, choice }) => ({ line, count, choice, refusal: null })),
    ...sheet.invalid.map(({ line, count, refusal }) => ({
      line,
      count,
      choice: null,
      refusal: refusal.code,
    })),
  ];
  await tx.client.query(
    `INSERT INTO paper_ballot (batch_id, line, count, choice, refusal)
     SELECT $1, * FROM unnest($2::int[], $3::int[], $4::text[], $5::text[])`,
    [
      id,
      lines.map(({ line }) => line),
      lines.map(({ count }) => count),
      lines.map(({ choice }) => choice),
      lines.map(({ refusal }) => refusal),
    ],
  );
  await changeBox(tx, decision.id, { ballots, invalid });
  const { communityId } = board;
  await recordAudit(tx, { communityId, actorId, kind: 'PAPER_COUNTED_IN', subjectId: id });
}
