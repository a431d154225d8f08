import type { Transaction } from '../../foundation/database/transaction.js';
import { kindOfId, type IdKind } from '../../foundation/ids.js';
import type { FateNews } from './fate-news.js';

/** A stretch of the people whom a change concerns, in order of id. */
export interface Stretch {
  /** The last one told so far; empty when nobody was. */
  after: string;
  /** Most people in it. */
  size: number;
}

/**
 * The next people whom a change concerns, each once: whoever proposed, backed or discussed, also what has been merged
 * since, and whoever's ballot counts. Not who did it. Every part is read only as far as the stretch may reach.
 */
export async function peopleConcerned(
  { manager }: Pick<Transaction, 'manager'>,
  news: Pick<FateNews, 'subjectId' | 'actorId'>,
  { after, size }: Stretch,
): Promise<string[]> {
  const kind = kindOfId(news.subjectId);
  const subject = kind && SUBJECTS[kind];
  if (!subject) return [];
  const rows: { id: string }[] = await manager.query(
    `WITH RECURSIVE about (id) AS (
       ${subject.proposals} UNION SELECT p.id FROM proposal p JOIN about a ON p.merged_into_id = a.id)
     SELECT DISTINCT c.id FROM (
       ${PROPOSAL_PEOPLE} UNION ALL ${subject.voters}
     ) c (id) WHERE c.id <> COALESCE($4, '') ORDER BY c.id LIMIT $3`,
    [news.subjectId, after, size + 1, news.actorId],
  );
  return rows.slice(0, size).map(({ id }) => id);
}

/** One more than the stretch takes, since the one who did it is left out only afterwards. */
const PROPOSAL_PEOPLE = `SELECT x.person_id FROM about a CROSS JOIN LATERAL (
    SELECT p.author_id AS person_id FROM proposal p WHERE p.id = a.id AND p.author_id > $2
    UNION ALL (SELECT s.person_id FROM proposal_support s
      WHERE s.proposal_id = a.id AND s.person_id > $2 ORDER BY s.person_id LIMIT $3)
    UNION ALL (SELECT DISTINCT m.author_id FROM comment m
      WHERE m.proposal_id = a.id AND m.author_id > $2 ORDER BY m.author_id LIMIT $3)) x`;

/** In the order of the index that keeps one counting ballot a voter. */
const votersOf = (decision: string) => `(SELECT b.voter_id FROM ballot b
  WHERE b.decision_id = ${decision} AND b.superseded_at IS NULL AND b.voter_id > $2
  ORDER BY b.voter_id LIMIT $3)`;

/** From which proposals, and from which votes, the people are found. */
const SUBJECTS: Partial<Record<IdKind, { proposals: string; voters: string }>> = {
  proposal: {
    proposals: 'SELECT $1::text',
    voters: 'SELECT NULL::text WHERE false',
  },
  decision: {
    proposals:
      'SELECT o.proposal_id FROM decision_option o WHERE o.decision_id = $1 AND o.proposal_id IS NOT NULL',
    voters: votersOf('$1::text'),
  },
  commitment: {
    proposals:
      'SELECT c.proposal_id FROM commitment c WHERE c.id = $1 AND c.proposal_id IS NOT NULL',
    voters: votersOf('(SELECT c.decision_id FROM commitment c WHERE c.id = $1)'),
  },
  // All who took part in what a board's votes decided.
  board: {
    proposals: `SELECT o.proposal_id FROM decision_option o JOIN decision d ON d.id = o.decision_id
      WHERE d.board_id = $1 AND o.proposal_id IS NOT NULL`,
    voters: votersOf('ANY(ARRAY(SELECT d.id FROM decision d WHERE d.board_id = $1))'),
  },
};
