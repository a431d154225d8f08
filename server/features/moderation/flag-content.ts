import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { recordAudit } from '../../foundation/audit.js';
import { Flag } from './flag.js';
import type { FlagReason } from './moderation.enums.js';
import { flaggedByViewer } from './moderation.loaders.js';
import { canFlag } from './moderation.policy.js';
import { caseChanged } from './moderation-stream.js';
import { openCase } from './open-case.js';
import { lockSubject, readSubject, visibleSubjectById } from './subjects.js';

/** What somebody says of something that should not stand in public. */
export interface FlagContent {
  subjectId: string;
  reason: FlagReason;
  note?: string | null;
  clientMutationId?: string | null;
}

/** Somebody flags what they can see; a case for the facilitators opens with the first flag. Returns the flag's id. */
export async function flagContent(context: RequestContext, input: FlagContent): Promise<string> {
  const { platform, viewer, loaders } = context;
  const reporterId = requirePerson(viewer);
  const request = { personId: reporterId, mutation: 'flag', body: input };
  const before = await madeBefore(platform.db.manager, request);
  if (before) return before;
  const seen = await loaders.load(visibleSubjectById, input.subjectId);
  if (!seen) throw notFound('subjectId');
  insist(canFlag(viewer, { ...seen, flagged: await loaders.load(flaggedByViewer, seen.id) }));
  const note = input.note?.trim() ? checkText('note', input.note, 500) : null;
  const id = newId('flag');
  const at = platform.clock.now();
  return inTransaction(platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    await lockSubject(tx.manager, seen.id);
    const subject = await readSubject(tx.manager, seen.id);
    if (!subject || subject.hiddenAt) throw notFound('subjectId');
    const earlier = await tx.manager.existsBy(Flag, { subjectId: subject.id, reporterId });
    insist(canFlag(viewer, { ...subject, flagged: earlier }));
    const { id: caseId } = await openCase(tx, subject, at);
    await tx.manager.insert(Flag, {
      id,
      caseId,
      subjectId: subject.id,
      reporterId,
      reason: input.reason,
      note: note ? { [context.locale]: note } : null,
      at,
    });
    const { communityId } = subject;
    tx.record(caseChanged(communityId, caseId));
    const entry = { communityId, actorId: reporterId, kind: 'FLAGGED', subjectId: subject.id };
    await recordAudit(tx, { ...entry, reason: input.reason });
    return id;
  });
}
