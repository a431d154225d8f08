import { recordAudit } from '../../foundation/audit.js';
import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { Appeal } from './appeal.js';
import { ModerationAct } from './moderation-act.js';
import { AppealState, ModerationAction } from './moderation.enums.js';
import { actById, noticeOfAct } from './moderation.loaders.js';
import { canAppeal } from './moderation.policy.js';
import { appealChanged } from './moderation-stream.js';
import { lockSubject } from './subjects.js';

/** What an author says against their words being hidden. */
export interface AppealAct {
  actId: string;
  body: string;
  clientMutationId?: string | null;
}

/** An author objects to their words being hidden; returns the appeal's id. */
export async function appealAct(context: RequestContext, input: AppealAct): Promise<string> {
  const { platform, viewer, loaders } = context;
  const personId = requirePerson(viewer);
  const request = { personId, mutation: 'appeal', body: input };
  const before = await madeBefore(platform.db.manager, request);
  if (before) return before;
  const act = await loaders.load(actById, input.actId);
  // Whose words it was about is told to nobody whose words it did not touch.
  if (!act || !(await loaders.load(noticeOfAct, act.id))) throw notFound('actId');
  const body = checkText('body', input.body, 2_000);
  const id = newId('appeal');
  return inTransaction(platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    await lockSubject(tx.manager, act.subjectId);
    const { caseId, communityId, actorId, authorId } = act;
    const appealed = await tx.manager.existsBy(Appeal, { actId: act.id });
    const undone = { caseId, action: ModerationAction.RESTORE };
    const restored = await tx.manager.existsBy(ModerationAct, undone);
    insist(canAppeal(viewer, { authorId, appealed, restored }));
    await tx.manager.insert(Appeal, {
      id,
      actId: act.id,
      actorId,
      authorId,
      communityId,
      body: { [context.locale]: body },
      at: platform.clock.now(),
      state: AppealState.OPEN,
      decidedById: null,
      decisionReason: null,
      decidedAt: null,
    });
    await recordAudit(tx, { communityId, actorId: authorId, kind: 'APPEALED', subjectId: act.id });
    tx.record(appealChanged(communityId, id));
    return id;
  });
}
