import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../foundation/context.js';
import { kindOfId } from '../../foundation/ids.js';
import { defineLoader, onlyVisible } from '../../foundation/loaders/index.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { commentById } from '../discussion/discussion.loaders.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { SubjectKind } from './moderation.enums.js';

/** Something that can be flagged and hidden, whatever it is; hidden or not. */
export interface Subject {
  id: string;
  kind: SubjectKind;
  communityId: string;
  boardId: string | null;
  /** The proposal it is, or is about; null for what is neither. */
  proposalId: string | null;
  /** The comment it answers. */
  parentId: string | null;
  authorId: string;
  title: LocalizedText | null;
  body: LocalizedText;
  hiddenAt: Date | null;
}

const SUBJECTS = `SELECT s.*, b.community_id AS "communityId" FROM (
    SELECT id, 'PROPOSAL' AS kind, board_id AS "boardId", id AS "proposalId", NULL AS "parentId",
      author_id AS "authorId", title, body, hidden_at AS "hiddenAt"
    FROM proposal WHERE id = ANY($1::text[])
    UNION ALL
    SELECT id, 'COMMENT', board_id, proposal_id, parent_id, author_id, NULL, body, hidden_at
    FROM comment WHERE id = ANY($1::text[])) s
  JOIN board b ON b.id = s."boardId"`;

/** These things as they are now, hidden or not; null where there is none. */
async function readSubjects(manager: EntityManager, ids: readonly string[]) {
  const rows: Subject[] = await manager.query(SUBJECTS, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The thing as it is inside a transaction, hidden or not; null where there is none. */
export async function readSubject(manager: EntityManager, id: string): Promise<Subject | null> {
  return (await readSubjects(manager, [id]))[0]!;
}

/** Things by id, hidden or not; for those who decide about them. */
export const subjectById = defineLoader<string, Subject | null>((ids, { platform }) =>
  readSubjects(platform.db.manager, ids),
);

/** Things by id; null where there is none that the viewer may see. */
export const visibleSubjectById = onlyVisible(subjectById, ({ id }, context) =>
  isThere(id, context),
);

const BY_KIND = { proposal: proposalById, comment: commentById };

async function isThere(id: string, { loaders }: RequestContext): Promise<boolean> {
  const loader = BY_KIND[kindOfId(id) as keyof typeof BY_KIND];
  return (await loaders.load<string, { id: string } | null>(loader, id)) !== null;
}

/** Waits until nobody else is flagging, deciding or restoring this thing, and keeps it so until the transaction ends. */
export async function lockSubject(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('moderation:' || $1, 0))`, [
    id,
  ]);
}
