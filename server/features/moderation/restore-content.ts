import type { RequestContext } from '../../foundation/context.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { Appeal } from './appeal.js';
import { Flag } from './flag.js';
import { HiddenByAct } from './hidden-by-act.js';
import { restoreSubject } from './hide-subject.js';
import { ModerationAct } from './moderation-act.js';
import { AppealState, ModerationAction } from './moderation.enums.js';
import { canModerateIn, canRestore } from './moderation.policy.js';
import { recordAct, type Act } from './record-act.js';
import { lockSubject, readSubject, subjectById } from './subjects.js';
import { tellRestored } from './tell-authors.js';

/** A facilitator brings back what was hidden; returns the act that did. */
export async function restoreContent(
  context: RequestContext,
  input: { subjectId: string; reason: string },
): Promise<ModerationAct> {
  const { platform, viewer, loaders } = context;
  const actorId = requirePerson(viewer);
  const known = await loaders.load(subjectById, input.subjectId);
  if (!known || !canModerateIn(viewer, known.communityId).allowed) throw notFound('subjectId');
  const text = checkText('reason', input.reason, 500);
  return inTransaction(platform, async (tx) => {
    await lockSubject(tx.manager, known.id);
    const hiding = await hidingOf(tx, known.id);
    const facts = {
      ...known,
      flagged: await tx.manager.existsBy(Flag, { subjectId: known.id, reporterId: actorId }),
      hidden: hiding !== null,
      appealOpen:
        hiding !== null &&
        (await tx.manager.existsBy(Appeal, { actId: hiding.id, state: AppealState.OPEN })),
    };
    insist(canRestore(viewer, facts));
    const publicReason = { [context.locale]: text };
    return undo(tx, hiding!, { publicReason, actorId, at: platform.clock.now() });
  });
}

/** Undoes an act that hid something: brings it back and writes that down. The thing is locked. */
export async function undo(
  tx: Transaction,
  hiding: ModerationAct,
  { publicReason, actorId, at }: Pick<Act, 'publicReason' | 'actorId' | 'at'>,
): Promise<ModerationAct> {
  const subject = (await readSubject(tx.manager, hiding.subjectId))!;
  const returned = await restoreSubject(tx, subject, { actId: hiding.id, at });
  const done = {
    action: ModerationAction.RESTORE,
    reason: hiding.reason,
    publicReason,
    actorId,
    at,
  };
  const act = await recordAct(tx, { ...hiding, id: hiding.caseId }, done);
  await tellRestored(tx, act, returned);
  return act;
}

/** The act by which a thing itself, not only what it hangs on, is hidden; null when there is none. */
async function hidingOf(
  { manager }: Transaction,
  subjectId: string,
): Promise<ModerationAct | null> {
  const hidden = await manager.findOneBy(HiddenByAct, { subjectId });
  return hidden && manager.findOneBy(ModerationAct, { id: hidden.actId, subjectId });
}
