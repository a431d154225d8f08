import type { Transaction } from '../../foundation/database/transaction.js';
import {
  bringCommentsBack,
  hideComment,
  hideCommentsOf,
  restoreComment,
  type CommentPlace,
} from '../discussion/hide-comments.js';
import { hideProposal, restoreProposal } from '../proposals/hide-proposal.js';
import { closeOffProposal } from '../proposals/hold-proposal.js';
import { hideInitiative, restoreInitiative } from '../proposals/initiatives/hide-initiative.js';
import type { ModerationAct } from './moderation-act.js';
import { SubjectKind } from './moderation.enums.js';
import type { Subject } from './subjects.js';

/** How things of one kind are hidden and brought back. */
interface Hiding {
  /** Hides it with what hangs on it; the ids of all that was hidden, its own first. Empty when it was hidden before. */
  hide(tx: Transaction, subject: Subject, at: Date): Promise<string[]>;
  /** Brings it back, with what the same act hid below it. */
  restore(tx: Transaction, subject: Subject, below: string[]): Promise<void>;
}

const HIDING: Record<SubjectKind, Hiding> = {
  [SubjectKind.PROPOSAL]: {
    async hide(tx, { id }, at) {
      if (!(await hideProposal(tx, id, at))) return [];
      return [id, ...(await hideCommentsOf(tx, id, at))];
    },
    async restore(tx, { id }, below) {
      await bringCommentsBack(tx, below);
      await restoreProposal(tx, id);
    },
  },
  [SubjectKind.COMMENT]: {
    hide: (tx, subject, at) => hideComment(tx, placeOf(subject), at),
    restore: (tx, subject, below) => restoreComment(tx, placeOf(subject), below),
  },
  [SubjectKind.INITIATIVE]: {
    hide: async (tx, { id }, at) => ((await hideInitiative(tx, id, at)) ? [id] : []),
    restore: async (tx, { id }) => void (await restoreInitiative(tx, id)),
  },
};

function placeOf({ id, boardId, proposalId, parentId }: Subject): CommentPlace {
  return { id, boardId: boardId!, proposalId: proposalId!, parentId };
}

/** Hides a thing and remembers by which act each thing below it went; false when it was hidden before. */
export async function hideSubject(
  tx: Transaction,
  subject: Subject,
  { id: actId, at }: Pick<ModerationAct, 'id' | 'at'>,
): Promise<boolean> {
  const hidden = await HIDING[subject.kind].hide(tx, subject, at);
  await tx.client.query(
    'INSERT INTO hidden_by_act (subject_id, act_id) SELECT unnest($1::text[]), $2',
    [hidden, actId],
  );
  return hidden.length > 0;
}

/**
 * Brings back what an act hid, and nothing else. Where what it hung on is hidden by another act meanwhile, it stays away
 * until that act is undone.
 */
export async function restoreSubject(
  tx: Transaction,
  subject: Subject,
  actId: string,
): Promise<void> {
  // Nothing it hangs on may be hidden between the look and the return.
  if (subject.proposalId) await closeOffProposal(tx, subject.proposalId);
  const above = await hidingAbove(tx, subject);
  if (above) {
    await tx.client.query('UPDATE hidden_by_act SET act_id = $2 WHERE act_id = $1', [actId, above]);
    return;
  }
  const { rows } = await tx.client.query<{ id: string }>(
    'DELETE FROM hidden_by_act WHERE act_id = $1 RETURNING subject_id AS id',
    [actId],
  );
  const below = rows.map(({ id }) => id).filter((id) => id !== subject.id);
  await HIDING[subject.kind].restore(tx, subject, below);
}

/** The act that hides what a thing hangs on, the nearest first; null when all of that is there. */
async function hidingAbove({ client }: Transaction, subject: Subject): Promise<string | null> {
  const above = [subject.parentId, subject.proposalId].filter((id) => id && id !== subject.id);
  const { rows } = await client.query<{ actId: string }>(
    `SELECT act_id AS "actId" FROM hidden_by_act WHERE subject_id = ANY($1::text[])
     ORDER BY array_position($1::text[], subject_id) LIMIT 1`,
    [above],
  );
  return rows[0]?.actId ?? null;
}
