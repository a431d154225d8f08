import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import {
  inTransaction,
  type Alongside,
  type Transaction,
} from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById } from '../communities/communities.loaders.js';
import { DecisionStatus } from './decision.enums.js';
import { databaseNow, holdUnturned } from './decision-lock.js';
import { OBJECTION_RAISED, objectionEvent } from './decisions.events.js';
import { decisionById } from './decisions.loaders.js';
import { Objection } from './objection.js';
import { canObject, type ObjectingFacts } from './objections.policy.js';
import { reasonFacts } from './reason-facts.js';

/** What somebody has against a decision. */
export interface ObjectToDecision {
  decisionId: string;
  body: string;
  clientMutationId?: string | null;
}

/**
 * A resident objects to a decision before it opens, or says why their ballot says no; returns the objection's id. When an
 * objection and the opening meet, one wins: either the objection stands and has to be answered first, or the decision is open and
 * it is too late.
 */
export async function objectToDecision(
  context: RequestContext,
  input: ObjectToDecision,
  also?: Alongside,
): Promise<string> {
  const authorId = requirePerson(context.viewer);
  const request = { personId: authorId, mutation: 'objectToDecision', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  const decision = await context.loaders.load(decisionById, input.decisionId);
  const board = decision && (await context.loaders.load(boardById, decision.boardId));
  if (!board) throw notFound('decisionId');
  // Whether they have objected already is asked once this request is known not to be the one that did.
  const facts = { board, objected: false, ...(await reasonFacts(context, decision)) };
  const insistOn = (now: Partial<ObjectingFacts>) =>
    insist(canObject(context.viewer, { ...facts, decision, ...now }));
  insistOn({});
  const body = { [context.locale]: checkText('body', input.body, 2_000) };
  const id = newId('objection');
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    const held = await holdUnturned(tx, decision.id);
    insistOn({ decision: held });
    const withBallot = held.status === DecisionStatus.OPEN;
    const about = { decisionId: held.id, boardId: board.id };
    const stands = await insert(tx, { id, ...about, authorId, body, withBallot });
    insistOn({ decision: held, objected: !stands });
    await also?.(tx, id);
    tx.record(objectionEvent(OBJECTION_RAISED, board.id, { decisionId: held.id, objectionId: id }));
    return id;
  });
}

type NewObjection = Pick<
  Objection,
  'id' | 'decisionId' | 'boardId' | 'authorId' | 'body' | 'withBallot'
>;

/** False when the same person has just objected from elsewhere. */
async function insert({ manager }: Transaction, objection: NewObjection): Promise<boolean> {
  const made = await manager
    .createQueryBuilder()
    .insert()
    .into(Objection)
    .values({ ...objection, createdAt: await databaseNow(manager) })
    .orIgnore()
    .returning('id')
    .execute();
  return (made.raw as unknown[]).length > 0;
}
