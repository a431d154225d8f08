import type { Comment } from '../../features/discussion/comment.js';
import { AssistanceKind } from '../../features/matters/assistance/assistance.js';
import {
  disputed,
  recordedForPerson,
} from '../../features/matters/assistance/assistance.events.js';
import { newId } from '../../foundation/ids.js';
import type { SeedTold } from './content/content-types.js';
import type { PastEvent, SeedFrame } from './seed-board.js';
import { ago } from './texts.js';

/** A remark as it was written down, and how it was told. */
interface Told {
  communityKey: string;
  comment: Comment;
  told: SeedTold;
}

/** Writes who wrote a remark down for its author, who is told; answers what the board's log tells of that. */
export async function seedTold(
  { tx, manager, people, now }: SeedFrame,
  { communityKey, comment, told }: Told,
): Promise<PastEvent[]> {
  const { channel, byKey, unitKey, disputedMinutesAgo } = told;
  const id = newId('assistance');
  const { boardId, authorId, createdAt } = comment;
  const communityId = people.communityIds.get(communityKey)!;
  const disputedAt = disputedMinutesAgo === undefined ? null : ago(now, disputedMinutesAgo);
  await manager.query(
    `INSERT INTO assistance (id, kind, channel, community_id, board_id, person_id, recorder_id, unit_id, comment_id,
       recorded_at, disputed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      AssistanceKind.COMMENT,
      channel,
      communityId,
      boardId,
      authorId,
      people.personIds.get(byKey),
      unitKey ? people.unitIds.get(`${communityKey}/${unitKey}`) : null,
      comment.id,
      createdAt,
      disputedAt,
    ],
  );
  tx.record(recordedForPerson(authorId, id));
  const record = disputed({ boardId, communityId, subjectId: comment.id });
  return disputedAt ? [{ record, at: disputedAt }] : [];
}
