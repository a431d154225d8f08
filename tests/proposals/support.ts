import type { Api } from '../support/api.js';
import type { TestServer } from '../support/test-server.js';

/** A reason as facilitators write them. */
export const REASON = 'It asks for the same lamps as the other one.';

/** A proposal with its steps, as tests look at it. */
export interface Steps {
  id: string;
  version: number;
  status: string;
  statusReason: string | null;
  supportCount: number;
  carriedSupportCount: number;
  viewerSupports: boolean;
  mergedInto: { id: string } | null;
  mergedProposals: { id: string }[];
  history: {
    status: string;
    reason: string;
    by: { id: string } | null;
    mergedInto: { id: string } | null;
    decision: { id: string } | null;
  }[];
}

const STEPS = `query ($id: ID!) { proposal(id: $id) { id version status statusReason supportCount
  carriedSupportCount viewerSupports mergedInto { id } mergedProposals { id }
  history { status reason by { id } mergedInto { id } decision { id } } } }`;

/** What has come of a proposal, as this client sees it. */
export async function stepsOf(api: Api, id: string): Promise<Steps> {
  return (await api.ask<{ proposal: Steps }>(STEPS, { id })).proposal;
}

/** Makes the one part of the other; what it was refused with, or null. */
export async function merge(api: Api, sourceId: string, targetId: string): Promise<string | null> {
  const { userErrors } = await api.mutate('mergeProposal', { sourceId, targetId, reason: REASON });
  return userErrors[0]?.code ?? null;
}

/** The people who back a proposal, each with the proposal they were carried over from. */
export function backers(server: TestServer, proposalId: string) {
  return server.platform.db.query<{ personId: string; from: string | null }[]>(
    `SELECT person_id AS "personId", carried_from_id AS "from" FROM proposal_support
     WHERE proposal_id = $1 ORDER BY person_id`,
    [proposalId],
  );
}
