import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
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
    await insertBoard(tx, {
      id,
      communityId: community.id,
      question: { [context.locale]: question },
      intro: intro ? { [context.locale]: intro } : null,
      createdAt: context.platform.clock.now(),
    });
    return id;
  });
}

/** What a board starts with; everything else of it is as every board starts. */
export type NewBoard = Pick<Board, 'id' | 'communityId' | 'question' | 'intro' | 'createdAt'>;

/** Writes a new board, public and collecting proposals. The caller has judged whether they may. */
export async function insertBoard({ manager }: Transaction, board: NewBoard): Promise<void> {
  await manager.insert(Board, {
    ...board,
    version: 1,
    phase: Phase.COLLECT,
    plannedEnds: {},
    visibility: BoardVisibility.PUBLIC,
    areaId: null,
    closedAt: null,
  });
}
