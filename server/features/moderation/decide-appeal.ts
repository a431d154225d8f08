import { recordAudit } from '../../foundation/audit.js';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { Appeal } from './appeal.js';
import { Flag } from './flag.js';
import { AppealState, type AppealDecision } from './moderation.enums.js';
import { APPEAL_DECIDED, personTold } from './moderation.events.js';
import { actById, appealById } from './moderation.loaders.js';
import { canDecideAppeal, canModerateIn } from './moderation.policy.js';
import { appealChanged } from './moderation-stream.js';
import { undo } from './restore-content.js';
import { lockSubject } from './subjects.js';

/** What a facilitator decides on an appeal. */
export interface DecideAppeal {
  appealId: string;
  decision: AppealDecision;
  reason: string;
}

/** A facilitator who did not hide it decides an appeal: it stays hidden, or comes back. */
export async function decideAppeal(context: RequestContext, input: DecideAppeal): Promise<void> {
  const { platform, viewer, loaders } = context;
  const personId = requirePerson(viewer);
  const appeal = await loaders.load(appealById, input.appealId);
  if (!appeal || !canModerateIn(viewer, appeal.communityId).allowed) throw notFound('appealId');
  const state = AppealState[input.decision];
  const reason = { [context.locale]: checkText('reason', input.reason, 500) };
  const act = (await loaders.load(actById, appeal.actId))!;
  await inTransaction(platform, async (tx) => {
    await lockSubject(tx.manager, act.subjectId);
    const now = await tx.manager.findOneByOrFail(Appeal, { id: appeal.id });
    const mine = { subjectId: act.subjectId, reporterId: personId };
    const facts = {
      flagged: await tx.manager.existsBy(Flag, mine),
      open: now.state === AppealState.OPEN,
    };
    insist(canDecideAppeal(viewer, { ...now, ...facts }));
    const at = platform.clock.now();
    const decided = { state, decidedById: personId, decisionReason: reason, decidedAt: at };
    await tx.manager.update(Appeal, now.id, decided);
    const { communityId } = now;
    const kind = `APPEAL_${state}`;
    await recordAudit(tx, { communityId, actorId: personId, kind, subjectId: now.id });
    if (state === AppealState.OVERTURNED)
      await undo(tx, act, { publicReason: reason, actorId: personId, at });
    tx.record(appealChanged(communityId, now.id));
    tx.record(personTold(APPEAL_DECIDED, now.authorId, act.id));
  });
}
