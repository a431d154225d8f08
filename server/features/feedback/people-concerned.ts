import type { Transaction } from '../../foundation/database/transaction.js';
import { kindOfId, type IdKind } from '../../foundation/ids.js';
import { FateNewsKind, type FateNews } from './fate-news.js';

/** A stretch of the people whom a change concerns, in order of id. */
export interface Stretch {
  /** The last one told so far; empty when nobody was. */
  after: string;
  /** Most people in it. */
  size: number;
}

/**
 * The next people whom a change concerns, each once: whoever proposed, backed or discussed, also what has been merged
 * since, whoever's ballot counts, and whoever wanted an initiative. Not who did it. Every part is read only as far as the stretch may reach.
 */
export async function peopleConcerned(
  { manager }: Pick<Transaction, 'manager'>,
  news: FateNews,
  { after, size }: Stretch,
): Promise<string[]> {
  const subject = subjectOf(news);
  if (!subject) return [];
  const rows: { id: string }[] = await manager.query(
    `WITH RECURSIVE about (id) AS (
       ${subject.proposals} UNION SELECT p.id FROM proposal p JOIN about a ON p.merged_into_id = a.id)
     SELECT DISTINCT c.id FROM (
       ${[PROPOSAL_PEOPLE, ...subject.others].join(' UNION ALL ')}
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

/** Who started or backs the initiative that a condition on `i` finds. */
const initiators = (which: string) => [
  `SELECT i.starter_id FROM initiative i WHERE ${which} AND i.starter_id > $2`,
  `(SELECT s.person_id FROM initiative i JOIN initiative_support s ON s.initiative_id = i.id
    WHERE ${which} AND s.person_id > $2 ORDER BY s.person_id LIMIT $3)`,
];

const NO_PROPOSALS = 'SELECT NULL::text WHERE false';

/** All who voted on a board, and all who wanted it. */
const BOARD_PEOPLE = [
  votersOf('ANY(ARRAY(SELECT d.id FROM decision d WHERE d.board_id = $1))'),
  ...initiators('i.board_id = $1'),
];

/** From which proposals the people are found, and by which statements those who proposed nothing. */
interface Subject {
  proposals: string;
  others: string[];
}

const SUBJECTS: Partial<Record<IdKind, Subject>> = {
  proposal: { proposals: 'SELECT $1::text', others: [] },
  initiative: { proposals: NO_PROPOSALS, others: initiators('i.id = $1') },
  decision: {
    proposals:
      'SELECT o.proposal_id FROM decision_option o WHERE o.decision_id = $1 AND o.proposal_id IS NOT NULL',
    others: [votersOf('$1::text')],
  },
  commitment: {
    proposals:
      'SELECT c.proposal_id FROM commitment c WHERE c.id = $1 AND c.proposal_id IS NOT NULL',
    others: [votersOf('(SELECT c.decision_id FROM commitment c WHERE c.id = $1)')],
  },
  // All who took part in what a board's votes decided.
  board: {
    proposals: `SELECT o.proposal_id FROM decision_option o JOIN decision d ON d.id = o.decision_id
      WHERE d.board_id = $1 AND o.proposal_id IS NOT NULL`,
    others: BOARD_PEOPLE,
  },
};

/** Everybody who took part in a board in any way: also whose proposal was not voted on, who watched, who judged. */
const WHOLE_BOARD: Subject = {
  proposals: 'SELECT p.id FROM proposal p WHERE p.board_id = $1',
  others: [
    ...BOARD_PEOPLE,
    `(SELECT v.person_id FROM review_verdict v WHERE v.board_id = $1 AND v.person_id > $2
      ORDER BY v.person_id LIMIT $3)`,
    `(SELECT DISTINCT x.person_id FROM commitment c JOIN step s ON s.commitment_id = c.id
      JOIN step_part x ON x.step_id = s.id
      WHERE c.board_id = $1 AND x.person_id > $2 ORDER BY x.person_id LIMIT $3)`,
  ],
};

const TOLD_TO_ALL: readonly FateNewsKind[] = [
  FateNewsKind.REVIEW_PUBLISHED,
  FateNewsKind.BOARD_CLOSED,
];

function subjectOf({ kind, subjectId }: FateNews): Subject | undefined {
  if (TOLD_TO_ALL.includes(kind)) return WHOLE_BOARD;
  const of = kindOfId(subjectId);
  return of === null ? undefined : SUBJECTS[of];
}
