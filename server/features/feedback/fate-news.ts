import { registerEnumType } from 'type-graphql';
import type { Transaction } from '../../foundation/database/transaction.js';

/** What happened to something that people took part in. */
export enum FateNewsKind {
  PROPOSAL_MOVED = 'PROPOSAL_MOVED',
  DECISION_SCHEDULED = 'DECISION_SCHEDULED',
  DECISION_OPENED = 'DECISION_OPENED',
  DECISION_CLOSED = 'DECISION_CLOSED',
  OUTCOME_REPLIED = 'OUTCOME_REPLIED',
  COMMITMENT_CHANGED = 'COMMITMENT_CHANGED',
  VERDICT_ASKED = 'VERDICT_ASKED',
  BOARD_CLOSED = 'BOARD_CLOSED',
}

registerEnumType(FateNewsKind, {
  name: 'FateNewsKind',
  description: 'What happened to something you took part in.',
  valuesConfig: {
    PROPOSAL_MOVED: {
      description: 'A facilitator merged a proposal, did not adopt it, or took it up again.',
    },
    DECISION_SCHEDULED: { description: 'A vote on it was fixed and announced.' },
    DECISION_OPENED: { description: 'A vote on it opened.' },
    DECISION_CLOSED: { description: 'A vote on it closed: what it chose is known.' },
    OUTCOME_REPLIED: { description: 'The responsible body replied to a vote that advises.' },
    COMMITMENT_CHANGED: { description: 'A promise that came of it has come further.' },
    VERDICT_ASKED: { description: 'The residents are asked whether it solved the problem.' },
    BOARD_CLOSED: { description: 'Its board was closed, everything on it answered.' },
  },
});

/** A change that concerns people, as it is written down to be told. */
export interface FateNews {
  kind: FateNewsKind;
  /** The proposal, decision or other thing that changed; its id says of which kind it is. */
  subjectId: string;
  /** Who did it, and so needs no telling; null when nobody did. */
  actorId: string | null;
}

/**
 * Writes news down in the transaction of the change: one row each, so that closing a vote of many thousands stays short.
 * Those it concerns are found and told afterwards.
 */
export async function writeNews({ manager }: Transaction, news: FateNews[]): Promise<void> {
  if (news.length === 0) return;
  await manager.query(
    `INSERT INTO fate_news (kind, subject_id, actor_id)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[])`,
    [
      news.map(({ kind }) => kind),
      news.map(({ subjectId }) => subjectId),
      news.map(({ actorId }) => actorId),
    ],
  );
}
