import type { RequestContext } from '../../foundation/context.js';
import { notFound } from '../../foundation/errors/refusal.js';
import type { Board } from '../communities/board.js';
import { boardById } from '../communities/communities.loaders.js';
import type { Proposal } from './proposal.js';
import { proposalById } from './proposals.loaders.js';

/** The proposal named in a mutation's `field`, with its board; one the viewer may not see is refused like none. */
export async function requireProposal(
  { loaders }: RequestContext,
  id: string,
  field = 'proposalId',
): Promise<{ proposal: Proposal; board: Board }> {
  const proposal = await loaders.load(proposalById, id);
  const board = proposal && (await loaders.load(boardById, proposal.boardId));
  if (!board) throw notFound(field);
  return { proposal, board };
}
