import { commentHidden } from '../../features/discussion/discussion.events.js';
import type { Comment } from '../../features/discussion/comment.js';
import { Appeal } from '../../features/moderation/appeal.js';
import { Flag } from '../../features/moderation/flag.js';
import { HiddenByAct } from '../../features/moderation/hidden-by-act.js';
import { ModerationAct } from '../../features/moderation/moderation-act.js';
import { ModerationCase } from '../../features/moderation/moderation-case.js';
import { ModerationNotice } from '../../features/moderation/moderation-notice.js';
import {
  AppealState,
  FlagReason,
  ModerationAction,
  SubjectKind,
} from '../../features/moderation/moderation.enums.js';
import { CONTENT_HIDDEN, personTold } from '../../features/moderation/moderation.events.js';
import { newId } from '../../foundation/ids.js';
import type { SeedDecided, SeedModeration } from './content/content-types.js';
import { neighbourIn, type PastEvent, type SeedFrame } from './seed-board.js';
import { ago, stored } from './texts.js';

/** A remark as it was written, and whose business it is. */
interface Reported {
  communityKey: string;
  comment: Comment;
  moderation: SeedModeration;
}

/** Writes who flagged a remark and what facilitators have done about it; answers what the board's log tells of that. */
export async function seedModeration(
  frame: SeedFrame,
  { communityKey, comment, moderation: { flags, decided } }: Reported,
): Promise<PastEvent[]> {
  const { manager, people, now } = frame;
  const [first] = flags;
  const opened: ModerationCase = {
    id: newId('case'),
    communityId: people.communityIds.get(communityKey)!,
    boardId: comment.boardId,
    subjectId: comment.id,
    subjectKind: SubjectKind.COMMENT,
    authorId: comment.authorId,
    title: null,
    body: comment.body,
    openedAt: ago(now, first!.minutesAgo),
    decidedAt: decided ? ago(now, decided.minutesAgo) : null,
  };
  await manager.insert(ModerationCase, opened);
  for (const [place, { building, reason, note, minutesAgo }] of flags.entries()) {
    const reporterId = neighbourIn(building, place + 1, people.residents.get(communityKey)!);
    const at = ago(now, minutesAgo);
    await manager.insert(Flag, {
      id: newId('flag'),
      caseId: opened.id,
      subjectId: comment.id,
      reporterId,
      reason: FlagReason[reason],
      note: note ? stored(note) : null,
      at,
    });
    const entry = { actorId: reporterId, kind: 'FLAGGED', subjectId: comment.id, reason };
    await log(frame, opened.communityId, { ...entry, at });
  }
  return decided ? seedDecided(frame, { comment, opened, decided }) : [];
}

interface Decided {
  comment: Comment;
  opened: ModerationCase;
  decided: SeedDecided;
}

async function seedDecided(
  frame: SeedFrame,
  { comment, opened, decided }: Decided,
): Promise<PastEvent[]> {
  const { tx, manager, people, now } = frame;
  const { id: caseId, communityId, boardId, subjectId, subjectKind, authorId } = opened;
  const at = ago(now, decided.minutesAgo);
  const act: ModerationAct = {
    id: newId('act'),
    caseId,
    communityId,
    boardId,
    subjectId,
    subjectKind,
    authorId,
    action: ModerationAction[decided.action],
    reason: FlagReason[decided.reason],
    publicReason: stored(decided.publicReason),
    actorId: people.personIds.get(decided.byKey)!,
    at,
  };
  await manager.insert(ModerationAct, act);
  const { action, reason, actorId } = act;
  const kind = action === ModerationAction.HIDE ? CONTENT_HIDDEN : 'FLAGS_DISMISSED';
  await log(frame, communityId, { actorId, kind, subjectId, reason, at });
  if (action !== ModerationAction.HIDE) return [];
  await manager.insert(HiddenByAct, { subjectId, actId: act.id });
  const notice = { actId: act.id, personId: authorId, subjectIds: [subjectId], at };
  await manager.insert(ModerationNotice, notice);
  tx.record(personTold(CONTENT_HIDDEN, authorId, act.id));
  await seedAppeal(frame, act, decided);
  return [{ record: commentHidden(comment), at }];
}

async function seedAppeal(
  frame: SeedFrame,
  { id: actId, actorId, authorId, communityId }: ModerationAct,
  { appeal }: SeedDecided,
): Promise<void> {
  if (!appeal) return;
  const at = ago(frame.now, appeal.minutesAgo);
  await frame.manager.insert(Appeal, {
    id: newId('appeal'),
    actId,
    actorId,
    authorId,
    communityId,
    body: stored(appeal.body),
    at,
    state: AppealState.OPEN,
  });
  const entry = { actorId: authorId, kind: 'APPEALED', subjectId: actId, reason: null, at };
  await log(frame, communityId, entry);
}

interface LogEntry {
  actorId: string;
  kind: string;
  subjectId: string;
  reason: string | null;
  at: Date;
}

/** As acts are logged, but with the time the demo says. */
async function log(
  { manager }: SeedFrame,
  communityId: string,
  { at, actorId, kind, subjectId, reason }: LogEntry,
): Promise<void> {
  await manager.query(
    'INSERT INTO audit_log (at, community_id, actor_id, kind, subject_id, reason) VALUES ($1, $2, $3, $4, $5, $6)',
    [at, communityId, actorId, kind, subjectId, reason],
  );
}
