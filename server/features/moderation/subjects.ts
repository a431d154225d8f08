import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../foundation/context.js';
import { kindOfId } from '../../foundation/ids.js';
import { defineLoader, onlyVisible } from '../../foundation/loaders/index.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { commentById } from '../discussion/discussion.loaders.js';
import { initiativeById } from '../proposals/initiatives/initiatives.loaders.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { SubjectKind } from './moderation.enums.js';

/** Something that can be flagged and hidden, whatever it is; hidden or not. */
export interface Subject {
  id: string;
  kind: SubjectKind;
  communityId: string;
  /** The board it stands on; null for what stands on none. */
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

const SUBJECTS = `SELECT p.id, 'PROPOSAL' AS kind, b.community_id AS "communityId", p.board_id AS "boardId",
    p.id AS "proposalId", NULL AS "parentId", p.author_id AS "authorId", p.title, p.body, p.hidden_at AS "hiddenAt"
  FROM proposal p JOIN board b ON b.id = p.board_id WHERE p.id = ANY($1::text[])
  UNION ALL
  SELECT c.id, 'COMMENT', b.community_id, c.board_id, c.proposal_id, c.parent_id, c.author_id, NULL, c.body, c.hidden_at
  FROM comment c JOIN board b ON b.id = c.board_id WHERE c.id = ANY($1::text[])
  UNION ALL
  SELECT id, 'INITIATIVE', community_id, NULL, NULL, NULL, starter_id, question, body, hidden_at
  FROM initiative WHERE id = ANY($1::text[])`;

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

const BY_KIND = { proposal: proposalById, comment: commentById, initiative: initiativeById };

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
