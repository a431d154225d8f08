import { defineLoader } from '../../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../../foundation/pagination/keyset.js';
import { Assistance } from './assistance.js';

const COLUMNS = `a.id, a.kind, a.channel, a.community_id AS "communityId", a.board_id AS "boardId",
  a.person_id AS "personId", a.recorder_id AS "recorderId", a.unit_id AS "unitId", a.subject_id AS "subjectId",
  a.recorded_at AS "recordedAt", a.disputed_at AS "disputedAt"`;

const BACKINGS = `('BACKING', 'INITIATIVE_BACKING')`;

const asAssistance = (row: Assistance) => Object.assign(new Assistance(), row);

/** By id; only for those who may know that it was for them, or by them. */
export const assistanceById = defineLoader<string, Assistance | null>(async (ids, { platform }) => {
  const rows: Assistance[] = await platform.db.query(
    `SELECT ${COLUMNS} FROM assistance a WHERE a.id = ANY($1::text[])`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, asAssistance(row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** How each proposal, comment, objection or initiative came here; null where whoever it belongs to wrote it. */
export const assistanceOf = defineLoader<string, Assistance | null>(
  async (subjectIds, { platform }) => {
    const rows: Assistance[] = await platform.db.query(
      `SELECT ${COLUMNS} FROM assistance a WHERE a.subject_id = ANY($1::text[]) AND a.kind NOT IN ${BACKINGS}`,
      [subjectIds],
    );
    const bySubject = new Map(rows.map((row) => [row.subjectId, asAssistance(row)]));
    return subjectIds.map((id) => bySubject.get(id) ?? null);
  },
);

/**
 * How many of those who back a proposal now had it written down; backing that was carried over counts where it is. It is
 * theirs by the moment of the backing: whoever took it back and backs it again by themselves is not among them.
 */
export const assistedSupports = defineLoader<string, number>((ids, { platform }) =>
  countAssisted(
    ids,
    platform.db.query(
      `SELECT s.proposal_id AS id, count(*)::int AS count FROM proposal_support s
       WHERE s.proposal_id = ANY($1::text[]) AND EXISTS (SELECT 1 FROM assistance a WHERE a.kind = 'BACKING'
         AND a.subject_id = COALESCE(s.carried_from_id, s.proposal_id) AND a.person_id = s.person_id
         AND a.recorded_at = s.supported_at AND a.disputed_at IS NULL)
       GROUP BY s.proposal_id`,
      [ids],
    ),
  ),
);

/** The same for initiatives. */
export const assistedInitiativeSupports = defineLoader<string, number>((ids, { platform }) =>
  countAssisted(
    ids,
    platform.db.query(
      `SELECT s.initiative_id AS id, count(*)::int AS count FROM initiative_support s
       WHERE s.initiative_id = ANY($1::text[]) AND EXISTS (SELECT 1 FROM assistance a
         WHERE a.kind IN ('INITIATIVE', 'INITIATIVE_BACKING') AND a.subject_id = s.initiative_id
         AND a.person_id = s.person_id AND a.recorded_at = s.supported_at AND a.disputed_at IS NULL)
       GROUP BY s.initiative_id`,
      [ids],
    ),
  ),
);

async function countAssisted(
  ids: readonly string[],
  query: Promise<{ id: string; count: number }[]>,
): Promise<number[]> {
  const counts = new Map((await query).map(({ id, count }) => [id, count]));
  return ids.map((id) => counts.get(id) ?? 0);
}

const forPerson: Keyset = {
  name: 'assistance',
  from: 'assistance t',
  parent: 't.person_id',
  keys: [
    { sql: 't.recorded_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.id',
};

/** What was written down for a person, latest first. */
export const assistanceList = {
  pages: pageLoader(forPerson),
  count: countLoader(forPerson),
  nodes: assistanceById,
};
