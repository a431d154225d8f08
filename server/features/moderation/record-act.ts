import { recordAudit } from '../../foundation/audit.js';
import type { Transaction } from '../../foundation/database/transaction.js';
import { newId } from '../../foundation/ids.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { ModerationAct } from './moderation-act.js';
import type { ModerationCase } from './moderation-case.js';
import { ModerationAction, type FlagReason } from './moderation.enums.js';
import { CONTENT_HIDDEN, CONTENT_RESTORED } from './moderation.events.js';
import { caseChanged } from './moderation-stream.js';

/** What a facilitator does, and why. */
export interface Act {
  action: ModerationAction;
  reason: FlagReason;
  publicReason: LocalizedText;
  actorId: string;
  at: Date;
}

const AUDITED: Record<ModerationAction, string> = {
  HIDE: CONTENT_HIDDEN,
  DISMISS: 'FLAGS_DISMISSED',
  RESTORE: CONTENT_RESTORED,
};

/** Writes down what a facilitator does, for everybody and for the log, and tells those who moderate there. */
export async function recordAct(
  tx: Transaction,
  subject: Pick<
    ModerationCase,
    'id' | 'communityId' | 'boardId' | 'subjectId' | 'subjectKind' | 'authorId'
  >,
  done: Act,
): Promise<ModerationAct> {
  const { id: caseId, communityId, boardId, subjectId, subjectKind, authorId } = subject;
  const about = { caseId, communityId, boardId, subjectId, subjectKind, authorId };
  const act: ModerationAct = { id: newId('act'), ...about, ...done };
  await tx.manager.insert(ModerationAct, act);
  const { action, actorId, reason } = done;
  await recordAudit(tx, { communityId, actorId, kind: AUDITED[action], subjectId, reason });
  tx.record(caseChanged(communityId, caseId));
  return act;
}
