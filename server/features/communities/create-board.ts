import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { Board, BoardVisibility } from './board.js';
import { communityById } from './communities.loaders.js';
import { canFacilitate } from './communities.policy.js';
import { Phase } from './phase.js';

/** What a new board needs. */
export interface CreateBoard {
  communityId: string;
  question: string;
  intro?: string | null;
  clientMutationId?: string | null;
}

/** A facilitator opens a board, which starts by collecting proposals; returns its id. */
export async function createBoard(context: RequestContext, input: CreateBoard): Promise<string> {
  const personId = requirePerson(context.viewer);
  const request = { personId, mutation: 'createBoard', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  const community = await context.loaders.load(communityById, input.communityId);
  if (!community) throw notFound('communityId');
  insist(canFacilitate(context.viewer, community.id));
  const question = checkText('question', input.question, 200);
  const intro = input.intro ? checkText('intro', input.intro, 10_000) : null;
  const id = newId('board');
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    await tx.manager.insert(Board, {
      id,
      version: 1,
      communityId: community.id,
      question: { [context.locale]: question },
      intro: intro ? { [context.locale]: intro } : null,
      phase: Phase.COLLECT,
      plannedEnds: {},
      visibility: BoardVisibility.PUBLIC,
      areaId: null,
      closedAt: null,
      createdAt: context.platform.clock.now(),
    });
    return id;
  });
}
