import type { RequestContext } from '../../foundation/context.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { gaugeBoard, markGaugeDirty } from '../../foundation/realtime/gauge-board.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById } from '../communities/communities.loaders.js';
import { proposalById } from './proposals.loaders.js';
import { canSupport } from './proposals.policy.js';
import { supportsGauge } from './supports-gauge.js';

/** A resident backs a proposal. Backing twice is backing once. */
export async function supportProposal(context: RequestContext, proposalId: string): Promise<void> {
  await changeSupport(
    context,
    proposalId,
    `INSERT INTO proposal_support (proposal_id, person_id, supported_at) VALUES ($1, $2, clock_timestamp())
     ON CONFLICT DO NOTHING`,
  );
}

/** A resident takes their backing back. */
export async function withdrawSupport(context: RequestContext, proposalId: string): Promise<void> {
  await changeSupport(
    context,
    proposalId,
    'DELETE FROM proposal_support WHERE proposal_id = $1 AND person_id = $2',
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
  insist(canSupport(viewer, board));
  // One statement commits by itself; a gauge needs no number from the stream.
  await platform.db.query(sql, [proposal.id, personId]);
  markGaugeDirty(platform, supportsGauge, board.id);
  // Watched or not: the gauge also keeps the rows that lists are sorted by.
  gaugeBoard(platform).of(supportsGauge, board.id).refreshSoon();
}
