import { defineLoader, entitiesOf, groupedBy } from '../../foundation/loaders/index.js';
import { ProposalStatusChange } from './proposal-status.js';

/** The steps of each proposal, in the order they were taken. */
export const stepsOf = entitiesOf(ProposalStatusChange, 'proposalId', 'at, id');

/** The ids of what has been merged into each proposal, oldest first. */
export const mergedIdsOf = defineLoader<string, string[]>(async (ids, { platform }) => {
  const rows: { id: string; into: string }[] = await platform.db.query(
    `SELECT id, merged_into_id AS into FROM proposal
     WHERE merged_into_id = ANY($1::text[]) ORDER BY published_at, id`,
    [ids],
  );
  return groupedBy(ids, rows, (row) => row.into).map((found) => found.map(({ id }) => id));
});

/** How much of each proposal's backing was carried over from others. */
export const carriedSupportOf = defineLoader<string, number>(async (ids, { platform }) => {
  const rows: { id: string; count: number }[] = await platform.db.query(
    `SELECT proposal_id AS id, count(*) AS count FROM proposal_support
     WHERE proposal_id = ANY($1::text[]) AND carried_from_id IS NOT NULL GROUP BY 1`,
    [ids],
  );
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return ids.map((id) => counts.get(id) ?? 0);
});
