import type { EntityManager } from 'typeorm';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied } from '../../foundation/errors/verdict.js';
import { defineLoader } from '../../foundation/loaders/index.js';
import type { BoardGuard } from '../communities/board-guards.js';

/** What on a board still waits for an answer: ids, oldest first. */
export interface Unanswered {
  /** Proposals on which nobody has decided. */
  proposals: string[];
  /** Proposals to which a responsible body owes the answer it was asked for. */
  answers: string[];
  /** Votes that have not closed. */
  decisions: string[];
  /** Votes that advised, to which the responsible body owes its reply. */
  replies: string[];
  /** Promises that are neither kept nor changed nor dropped. */
  promises: string[];
}

async function readUnanswered(
  manager: EntityManager,
  boardIds: readonly string[],
): Promise<Unanswered[]> {
  const rows: (Unanswered & { id: string })[] = await manager.query(
    `SELECT b.id,
       ARRAY(SELECT p.id FROM proposal p WHERE p.board_id = b.id AND p.status = 'OPEN' AND p.hidden_at IS NULL
         ORDER BY p.published_at, p.id) AS proposals,
       ARRAY(SELECT DISTINCT p.id FROM proposal p JOIN answer_request r ON r.proposal_id = p.id
         WHERE p.board_id = b.id AND p.hidden_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM official_answer a WHERE a.request_id = r.id) ORDER BY p.id) AS answers,
       ARRAY(SELECT d.id FROM decision d WHERE d.board_id = b.id AND d.status IN ('SCHEDULED', 'OPEN')
         ORDER BY d.created_at, d.id) AS decisions,
       ARRAY(SELECT o.decision_id FROM outcome o WHERE o.board_id = b.id AND NOT o.binding AND o.replied_at IS NULL
         ORDER BY o.created_at, o.id) AS replies,
       ARRAY(SELECT c.id FROM commitment c WHERE c.board_id = b.id AND c.settled_at IS NULL
         ORDER BY c.created_at, c.position, c.id) AS promises
     FROM unnest($1::text[]) AS b (id)`,
    [boardIds],
  );
  const byBoard = new Map(rows.map(({ id, ...unanswered }) => [id, unanswered]));
  return boardIds.map((id) => byBoard.get(id)!);
}

/** What still waits for an answer on each board. */
export const unansweredOf = defineLoader<string, Unanswered>((ids, { platform }) =>
  readUnanswered(platform.db.manager, ids),
);

/** A board can't be closed over the heads of those who wait for an answer. */
export const nothingUnanswered: BoardGuard = async (manager, boardIds) =>
  (await readUnanswered(manager, boardIds)).map((unanswered) => {
    const counts = Object.entries(unanswered).map(([what, ids]: [string, string[]]) => [
      what,
      ids.length,
    ]);
    if (counts.every(([, count]) => count === 0)) return ALLOWED;
    const params = Object.fromEntries(counts) as Record<keyof Unanswered, number>;
    return denied(UserErrorCode.CONFLICT, 'fatesUnanswered', params);
  });
