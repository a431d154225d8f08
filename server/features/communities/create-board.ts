import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { areaWithin } from './area-within.js';
import { Board, BoardVisibility } from './board.js';
import { communityById } from './communities.loaders.js';
import { canOpenBoard, canSeeBoard } from './communities.policy.js';
import type { Community } from './community.js';
import { rulesOf } from './current-rules.js';
import { Phase } from './phase.js';

/** What a new board needs. */
export interface CreateBoard {
  communityId: string;
  question: string;
  intro?: string | null;
  visibility?: BoardVisibility;
  areaId?: string | null;
  clientMutationId?: string | null;
}

/** One of those whom the rulebook names opens a board, which starts by collecting proposals; returns its id. */
export async function createBoard(context: RequestContext, input: CreateBoard): Promise<string> {
  const personId = requirePerson(context.viewer);
  const request = { personId, mutation: 'createBoard', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  const community = await context.loaders.load(communityById, input.communityId);
  if (!community) throw notFound('communityId');
  const { values } = await context.loaders.load(rulesOf, community.id);
  insist(canOpenBoard(context.viewer, community.id, values));
  const question = checkText('question', input.question, 200);
  const intro = input.intro ? checkText('intro', input.intro, 10_000) : null;
  const scope = await scopeOf(context, community, input);
  const id = newId('board');
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    await insertBoard(tx, {
      id,
      communityId: community.id,
      question: { [context.locale]: question },
      intro: intro ? { [context.locale]: intro } : null,
      ...scope,
      createdAt: context.platform.clock.now(),
    });
    return id;
  });
}

/** What a board starts with; everything else of it is as every board starts. */
export type NewBoard = Pick<Board, 'id' | 'communityId' | 'question' | 'intro' | 'createdAt'> &
  Partial<Pick<Board, 'visibility' | 'areaId'>>;

/** Writes a new board, which collects proposals, and is public unless said otherwise. The caller has judged whether they may. */
export async function insertBoard({ manager }: Transaction, board: NewBoard): Promise<void> {
  await manager.insert(Board, {
    visibility: BoardVisibility.PUBLIC,
    areaId: null,
    ...board,
    version: 1,
    phase: Phase.COLLECT,
    plannedEnds: {},
    closedAt: null,
  });
}

/** Who can see the board and which part of the community it is about; nobody opens one that they couldn't see. */
async function scopeOf(context: RequestContext, community: Community, input: CreateBoard) {
  const visibility = input.visibility ?? BoardVisibility.PUBLIC;
  const areaId = await areaWithin(context, community, input.areaId);
  if (visibility === BoardVisibility.ROLL && !areaId) throw badInput('areaId', 'rollNeedsArea');
  const scope = { visibility, areaId };
  if (!canSeeBoard(context.viewer, { ...scope, communityId: community.id }))
    throw badInput('areaId', 'boardOutOfSight');
  return scope;
}
