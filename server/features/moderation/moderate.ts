import type { RequestContext } from '../../foundation/context.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { badInput, notFound, Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { insist } from '../../foundation/errors/verdict.js';
import { checkText } from '../../foundation/text/check-text.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { Flag } from './flag.js';
import { hideSubject } from './hide-subject.js';
import { ModerationAct } from './moderation-act.js';
import { ModerationCase } from './moderation-case.js';
import { ModerationAction, type FlagReason, type ModerationVerdict } from './moderation.enums.js';
import { canModerate, canModerateIn } from './moderation.policy.js';
import { findOpenCase, openCase } from './open-case.js';
import { recordAct, type Act } from './record-act.js';
import {
  lockSubject,
  readSubject,
  subjectById,
  visibleSubjectById,
  type Subject,
} from './subjects.js';

/** Most things decided about in one go. */
const MOST_AT_ONCE = 50;

/** What a facilitator decides about some things, for one reason. */
export interface Moderate {
  subjectIds: string[];
  action: ModerationVerdict;
  reason: FlagReason;
  publicReason: string;
}

/** What came of deciding about one of them. */
export interface Moderated {
  subjectId: string;
  act: ModerationAct | null;
  refusal: Refusal | null;
}

/** A facilitator decides about some things. Each is decided alone: that one is refused keeps none of the others. */
export async function moderate(context: RequestContext, input: Moderate): Promise<Moderated[]> {
  const actorId = requirePerson(context.viewer);
  const subjectIds = [...new Set(input.subjectIds)];
  if (subjectIds.length === 0) throw badInput('subjectIds', 'moderateNone');
  if (subjectIds.length > MOST_AT_ONCE)
    throw badInput('subjectIds', 'moderateTooMany', { max: MOST_AT_ONCE });
  // Whoever may decide about none of them is told that, whatever they wrote.
  const mayAny = (await Promise.all(subjectIds.map((id) => mayDecide(context, id)))).some(Boolean);
  const text = mayAny ? checkText('publicReason', input.publicReason, 500) : '';
  const decision: Decision = {
    action: ModerationAction[input.action],
    reason: input.reason,
    publicReason: { [context.locale]: text },
    actorId,
  };
  const results: Moderated[] = [];
  for (const id of subjectIds) results.push(await decideAlone(context, id, decision));
  return results;
}

type Decision = Omit<Act, 'at'> & { publicReason: LocalizedText };

async function decideAlone(
  context: RequestContext,
  subjectId: string,
  decision: Decision,
): Promise<Moderated> {
  try {
    return { subjectId, act: await decide(context, subjectId, decision), refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { subjectId, act: null, refusal: error };
  }
}

async function mayDecide({ viewer, loaders }: RequestContext, subjectId: string): Promise<boolean> {
  const known = await loaders.load(subjectById, subjectId);
  return known !== null && canModerateIn(viewer, known.communityId).allowed;
}

async function decide(context: RequestContext, subjectId: string, decision: Decision) {
  const { platform, viewer, loaders } = context;
  const known = await loaders.load(subjectById, subjectId);
  const runs = known && canModerateIn(viewer, known.communityId);
  // To whoever runs no boards there, what is not there for them must not differ from what never was.
  if (!runs || (!runs.allowed && !(await loaders.load(visibleSubjectById, subjectId))))
    throw notFound('subjectIds');
  insist(runs);
  return inTransaction(platform, async (tx) => {
    await lockSubject(tx.manager, subjectId);
    const subject = (await readSubject(tx.manager, subjectId))!;
    const made = await madeByMe(tx, subjectId, decision);
    if (made) return made;
    const flagged = await tx.manager.existsBy(Flag, { subjectId, reporterId: decision.actorId });
    insist(canModerate(viewer, { ...subject, flagged }));
    const at = platform.clock.now();
    const found = await caseToDecide(tx, subject, decision, at);
    const act = await recordAct(tx, found, { ...decision, at });
    await tx.manager.update(ModerationCase, found.id, { decidedAt: at });
    if (decision.action === ModerationAction.HIDE) await hideSubject(tx, subject, act);
    return act;
  });
}

/** The same decision of the same person, sent again, is the one that was made. */
async function madeByMe({ manager }: Transaction, subjectId: string, decision: Decision) {
  const latest = await manager.findOne(ModerationAct, {
    where: { subjectId },
    order: { at: 'DESC', id: 'DESC' },
  });
  const { action, reason, publicReason, actorId } = decision;
  const same = latest?.action === action && latest.reason === reason && latest.actorId === actorId;
  return same && JSON.stringify(latest.publicReason) === JSON.stringify(publicReason)
    ? latest
    : null;
}

/**
 * Flags open a case; a facilitator who hides something that nobody flagged opens one too. What has been decided once is
 * taken up again only when somebody flags it anew, so that no two facilitators undo each other.
 */
async function caseToDecide(
  tx: Transaction,
  subject: Subject,
  { action }: Decision,
  at: Date,
): Promise<ModerationCase> {
  const waiting = await findOpenCase(tx, subject.id);
  if (waiting && !subject.hiddenAt) return waiting;
  const decided = await tx.manager.existsBy(ModerationAct, { subjectId: subject.id });
  if (action === ModerationAction.DISMISS || subject.hiddenAt || decided)
    throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'caseDecided' });
  return openCase(tx, subject, at);
}
