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
  PROPOSAL_EDITED = 'PROPOSAL_EDITED',
  ANSWER_ASKED = 'ANSWER_ASKED',
  ANSWER_GIVEN = 'ANSWER_GIVEN',
  ANSWER_CORRECTED = 'ANSWER_CORRECTED',
  REVIEW_PUBLISHED = 'REVIEW_PUBLISHED',
  INITIATIVE_REACHED = 'INITIATIVE_REACHED',
  INITIATIVE_ANSWERED = 'INITIATIVE_ANSWERED',
  INITIATIVE_WITHDRAWN = 'INITIATIVE_WITHDRAWN',
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
    PROPOSAL_EDITED: {
      description: 'The author of a proposal changed what it says; `Proposal.versions` tells how.',
    },
    ANSWER_ASKED: { description: 'A responsible body was asked what it says to a proposal.' },
    ANSWER_GIVEN: { description: 'A responsible body answered a proposal.' },
    ANSWER_CORRECTED: { description: 'A responsible body corrected its answer to a proposal.' },
    REVIEW_PUBLISHED: {
      description: 'What residents said in the end about a board was published.',
    },
    INITIATIVE_REACHED: { description: 'An initiative has its backing: an answer is owed.' },
    INITIATIVE_ANSWERED: { description: 'An initiative was answered: with a board, or refused.' },
    INITIATIVE_WITHDRAWN: { description: 'Whoever started an initiative took it back.' },
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
