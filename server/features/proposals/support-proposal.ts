import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction, type Alongside } from '../../foundation/database/transaction.js';
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

const BACK = `INSERT INTO proposal_support (proposal_id, person_id, supported_at)
  SELECT id, $2, clock_timestamp() FROM standing ON CONFLICT DO NOTHING RETURNING 1`;

const TAKE_BACK = `DELETE FROM proposal_support
  WHERE proposal_id IN (SELECT id FROM standing) AND person_id = $2 RETURNING 1`;

/** A resident backs a proposal. Backing twice is backing once, and `also` is done the first time only. */
export async function supportProposal(
  context: RequestContext,
  proposalId: string,
  also?: Alongside,
): Promise<void> {
  await changeSupport(context, proposalId, BACK, also);
}

/** A resident takes their backing back; `also` is done if there was any. */
export async function withdrawSupport(
  context: RequestContext,
  proposalId: string,
  also?: Alongside,
): Promise<void> {
  await changeSupport(context, proposalId, TAKE_BACK, also);
}

/** How many proposals of that id still take backing, and how many rows of backing changed. */
interface Changed {
  standing: number;
  changed: number;
}

async function changeSupport(
  context: RequestContext,
  proposalId: string,
  sql: string,
  also?: Alongside,
): Promise<void> {
  const { platform, viewer, loaders } = context;
  const personId = requirePerson(viewer);
  const proposal = await loaders.load(proposalById, proposalId);
  const board = proposal && (await loaders.load(boardById, proposal.boardId));
  if (!board) throw notFound('proposalId');
  insist(canSupport(viewer, board, proposal));
  const change = (manager: EntityManager) =>
    manager.query<[Changed]>(
      `WITH standing AS (${STANDING}), changed AS (${sql})
       SELECT (SELECT count(*) FROM standing) AS standing, (SELECT count(*) FROM changed) AS changed`,
      [proposal.id, personId],
    );
  // One statement commits by itself; a gauge needs no number from the stream.
  const [{ standing }] = also
    ? await inTransaction(platform, async (tx) => {
        const changed = await change(tx.manager);
        if (changed[0].changed > 0) await also(tx, proposal.id);
        return changed;
      })
    : await change(platform.db.manager);
  if (standing === 0) await refuseMoved(context, proposal.id);
  recountBacking(platform, board.id);
}

async function refuseMoved({ platform }: RequestContext, proposalId: string): Promise<void> {
  insist(takesBacking(await platform.db.manager.findOneByOrFail(Proposal, { id: proposalId })));
}
