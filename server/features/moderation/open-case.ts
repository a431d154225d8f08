import { IsNull } from 'typeorm';
import type { Transaction } from '../../foundation/database/transaction.js';
import { newId } from '../../foundation/ids.js';
import { ModerationCase } from './moderation-case.js';
import type { Subject } from './subjects.js';

/** The case that waits about a thing; null when none does. The thing is locked. */
export function findOpenCase({ manager }: Transaction, subjectId: string) {
  return manager.findOneBy(ModerationCase, { subjectId, decidedAt: IsNull() });
}

/** The case that waits about a thing, opened if there is none, with the text as it is now. The thing is locked. */
export async function openCase(
  tx: Transaction,
  subject: Subject,
  openedAt: Date,
): Promise<ModerationCase> {
  const waiting = await findOpenCase(tx, subject.id);
  if (waiting) return waiting;
  const opened: ModerationCase = {
    id: newId('case'),
    communityId: subject.communityId,
    boardId: subject.boardId,
    subjectId: subject.id,
    subjectKind: subject.kind,
    authorId: subject.authorId,
    title: subject.title,
    body: subject.body,
    openedAt,
    decidedAt: null,
  };
  await tx.manager.insert(ModerationCase, opened);
  return opened;
}
