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
import { ModerationAct } from './moderation-act.js';
import { SubjectKind } from './moderation.enums.js';
import type { Subject } from './subjects.js';
import { tellHidden } from './tell-authors.js';

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

/** Hides a thing and remembers by which act each thing below it went, which their authors are told. */
export async function hideSubject(
  tx: Transaction,
  subject: Subject,
  act: ModerationAct,
): Promise<void> {
  const { at } = act;
  const hidden = await HIDING[subject.kind].hide(tx, subject, at);
  await tx.client.query(
    'INSERT INTO hidden_by_act (subject_id, act_id) SELECT unnest($1::text[]), $2',
    [hidden, act.id],
  );
  await tellHidden(tx, act, { hidden, at });
}

/**
 * Brings back what an act hid, and nothing else; the ids of all that came back. Where what it hung on is hidden by another
 * act meanwhile, it stays away until that act is undone, and its authors learn of that one.
 */
export async function restoreSubject(
  tx: Transaction,
  subject: Subject,
  { actId, at }: { actId: string; at: Date },
): Promise<string[]> {
  // Nothing it hangs on may be hidden between the look and the return.
  if (subject.proposalId) await closeOffProposal(tx, subject.proposalId);
  const above = await hidingAbove(tx, subject);
  if (above) {
    await handOver(tx, { from: actId, to: above, at });
    return [];
  }
  const { rows } = await tx.client.query<{ id: string }>(
    'DELETE FROM hidden_by_act WHERE act_id = $1 RETURNING subject_id AS id',
    [actId],
  );
  const returned = rows.map(({ id }) => id);
  const below = returned.filter((id) => id !== subject.id);
  await HIDING[subject.kind].restore(tx, subject, below);
  return returned;
}

/** From now on another act hides what one did. */
async function handOver(
  tx: Transaction,
  { from, to, at }: { from: string; to: ModerationAct; at: Date },
): Promise<void> {
  const { rows } = await tx.client.query<{ id: string }>(
    'UPDATE hidden_by_act SET act_id = $2 WHERE act_id = $1 RETURNING subject_id AS id',
    [from, to.id],
  );
  await tellHidden(tx, to, { hidden: rows.map(({ id }) => id), at });
}

/** The act that hides what a thing hangs on, the nearest first; null when all of that is there. */
async function hidingAbove(
  { client, manager }: Transaction,
  subject: Subject,
): Promise<ModerationAct | null> {
  const above = [subject.parentId, subject.proposalId].filter((id) => id && id !== subject.id);
  const { rows } = await client.query<{ actId: string }>(
    `SELECT act_id AS "actId" FROM hidden_by_act WHERE subject_id = ANY($1::text[])
     ORDER BY array_position($1::text[], subject_id) LIMIT 1`,
    [above],
  );
  return rows[0] ? manager.findOneByOrFail(ModerationAct, { id: rows[0].actId }) : null;
}
