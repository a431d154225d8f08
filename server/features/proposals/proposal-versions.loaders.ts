import { defineLoader, defineViewerLoader, groupedBy } from '../../foundation/loaders/index.js';
import { ProposalVersion } from './proposal-version.js';
import type { Proposal } from './proposal.js';

const COLUMNS = `proposal_id AS "proposalId", number, title, body, category, cost, note, edited_at AS "editedAt"`;

/** Each proposal's versions, newest first; of one that was never edited, what it was published with. */
export const versionsOf = defineLoader<Proposal, ProposalVersion[]>(
  async (proposals, { platform }) => {
    const ids = proposals.map(({ id }) => id);
    const rows: ProposalVersion[] = await platform.db.query(
      `SELECT ${COLUMNS} FROM proposal_version WHERE proposal_id = ANY($1::text[]) ORDER BY number DESC`,
      [ids],
    );
    return groupedBy(ids, rows, (row) => row.proposalId).map((found, index) =>
      found.length > 0 ? linked(found) : [asPublished(proposals[index]!)],
    );
  },
  (proposal) => proposal.id,
);

/** When each proposal was backed by the viewer; null where it isn't. */
export const backedAt = defineViewerLoader<string, Date | null>(
  async (ids, { platform, viewer }) => {
    if (!viewer.personId) return ids.map(() => null);
    const rows: { id: string; at: Date }[] = await platform.db.query(
      `SELECT proposal_id AS id, supported_at AS at FROM proposal_support
     WHERE person_id = $1 AND proposal_id = ANY($2::text[])`,
      [viewer.personId, ids],
    );
    const byId = new Map(rows.map(({ id, at }) => [id, at]));
    return ids.map((id) => byId.get(id) ?? null);
  },
);

/** Each time the author of a proposal changed what it says, oldest first, with what they said of it. */
export const editsOf = defineLoader<string, Pick<ProposalVersion, 'editedAt' | 'note'>[]>(
  async (ids, { platform }) => {
    const rows: (Pick<ProposalVersion, 'editedAt' | 'note'> & { id: string })[] =
      await platform.db.query(
        `SELECT proposal_id AS id, edited_at AS "editedAt", note FROM proposal_version
         WHERE proposal_id = ANY($1::text[]) AND number > 1 ORDER BY number`,
        [ids],
      );
    return groupedBy(ids, rows, (row) => row.id);
  },
);

function linked(rows: ProposalVersion[]): ProposalVersion[] {
  const versions = rows.map((row) => Object.assign(new ProposalVersion(), row));
  versions.forEach((version, index) => {
    version.previous = versions[index + 1] ?? null;
  });
  return versions;
}

function asPublished(proposal: Proposal): ProposalVersion {
  const { id: proposalId, title, body, category, cost, publishedAt: editedAt } = proposal;
  const said = { proposalId, number: 1, title, body, category, cost, note: null, editedAt };
  return Object.assign(new ProposalVersion(), said);
}
