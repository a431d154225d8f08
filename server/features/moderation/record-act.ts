import { recordAudit } from '../../foundation/audit.js';
import type { Transaction } from '../../foundation/database/transaction.js';
import { newId } from '../../foundation/ids.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { ModerationAct } from './moderation-act.js';
import type { ModerationCase } from './moderation-case.js';
import { ModerationAction, type FlagReason } from './moderation.enums.js';
import { authorTold, CONTENT_HIDDEN, CONTENT_RESTORED } from './moderation.events.js';

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

/** Writes down what a facilitator does, for everybody, for the log, and, unless it stays as it is, for the author. */
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
  if (action === ModerationAction.HIDE) tx.record(authorTold(CONTENT_HIDDEN, authorId, act.id));
  if (action === ModerationAction.RESTORE)
    tx.record(authorTold(CONTENT_RESTORED, authorId, act.id));
  return act;
}
