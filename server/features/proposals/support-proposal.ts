import type { RequestContext } from '../../foundation/context.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById } from '../communities/communities.loaders.js';
import { recountBacking } from './carry-backing.js';
import { proposalById } from './proposals.loaders.js';
import { canSupport, takesBacking } from './proposals.policy.js';
import { Proposal } from './proposal.js';

/** The proposal, unless it is just being merged or declined: then this waits, and backing is not lost beside the merge. */
const STANDING = `SELECT id FROM proposal WHERE id = $1 AND status IN ('OPEN', 'SHORTLISTED') FOR SHARE`;

/** A resident backs a proposal. Backing twice is backing once. */
export async function supportProposal(context: RequestContext, proposalId: string): Promise<void> {
  await changeSupport(
    context,
    proposalId,
    `INSERT INTO proposal_support (proposal_id, person_id, supported_at)
     SELECT id, $2, clock_timestamp() FROM standing ON CONFLICT DO NOTHING`,
  );
}

/** A resident takes their backing back. */
export async function withdrawSupport(context: RequestContext, proposalId: string): Promise<void> {
  await changeSupport(
    context,
    proposalId,
    'DELETE FROM proposal_support WHERE proposal_id IN (SELECT id FROM standing) AND person_id = $2',
  );
}

async function changeSupport(
  context: RequestContext,
  proposalId: string,
  sql: string,
): Promise<void> {
  const { platform, viewer, loaders } = context;
  const personId = requirePerson(viewer);
  const proposal = await loaders.load(proposalById, proposalId);
  const board = proposal && (await loaders.load(boardById, proposal.boardId));
  if (!board) throw notFound('proposalId');
  insist(canSupport(viewer, board, proposal));
  // One statement commits by itself; a gauge needs no number from the stream.
  const [{ standing }] = await platform.db.query<[{ standing: number }]>(
    `WITH standing AS (${STANDING}), changed AS (${sql}) SELECT count(*) AS standing FROM standing`,
    [proposal.id, personId],
  );
  if (standing === 0) await refuseMoved(context, proposal.id);
  recountBacking(platform, board.id);
}

async function refuseMoved({ platform }: RequestContext, proposalId: string): Promise<void> {
  insist(takesBacking(await platform.db.manager.findOneByOrFail(Proposal, { id: proposalId })));
}
