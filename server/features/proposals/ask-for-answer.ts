import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { defineHook } from '../../foundation/hooks.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { unitById } from '../communities/communities.loaders.js';
import { currentRules } from '../communities/current-rules.js';
import { insistUnitsWork } from '../communities/unit-guards.js';
import { holdBoard } from '../communities/hold-board.js';
import { lockProposals } from './lock-proposals.js';
import { AnswerRequest } from './official-answer.js';
import { proposalAnswerChanged } from './proposals.events.js';
import { canAskForAnswer } from './proposals.policy.js';
import { requireProposal } from './require-proposal.js';

/** Whom to ask about which proposal. */
export interface AskForAnswer {
  proposalId: string;
  unitId: string;
  question?: string | null;
  clientMutationId?: string | null;
}

/** A body that was asked about a proposal, or has answered. */
export interface AnswerChange {
  proposalId: string;
  boardId: string;
  request: AnswerRequest;
  /** Who asked or answered. */
  actorId: string;
  what: 'ASKED' | 'ANSWERED' | 'CORRECTED';
  at: Date;
}

/** Runs in the transaction in which a body is asked for its answer, or gives one. */
export const proposalAnswerMoved = defineHook<AnswerChange>();

const DAY = 86_400_000;

/** A facilitator asks a responsible body what it says to a proposal; from then on the answer is owed. */
export async function askForAnswer(context: RequestContext, input: AskForAnswer): Promise<void> {
  const { platform, viewer, locale, loaders } = context;
  const askerId = requirePerson(viewer);
  const request = { personId: askerId, mutation: 'askForAnswer', body: input };
  if (await madeBefore(platform.db.manager, request)) return;
  const { proposal, board } = await requireProposal(context, input.proposalId);
  insist(canAskForAnswer(viewer, board, proposal));
  const unit = await loaders.load(unitById, input.unitId);
  if (unit?.communityId !== board.communityId) throw notFound('unitId');
  const question = input.question?.trim()
    ? { [locale]: checkText('question', input.question, 500) }
    : null;
  await inTransaction(platform, async (tx) => {
    const id = newId('answerRequest');
    if (await claimRequest(tx, { ...request, newId: id })) return;
    const held = await holdBoard(tx, board.id);
    const now = (await lockProposals(tx, [proposal.id])).get(proposal.id)!;
    insist(canAskForAnswer(viewer, held, now));
    const askedAt = await databaseNow(tx);
    const { values } = await currentRules(tx.manager, board.communityId);
    const dueAt = new Date(askedAt.getTime() + values.proposalAnswerDays * DAY);
    const owed = {
      id,
      proposalId: proposal.id,
      unitId: unit.id,
      question,
      askerId,
      askedAt,
      dueAt,
    };
    await insistUnitsWork(tx, 'unitId', [unit.id]);
    if (!(await isNew(tx, owed))) throw badInput('unitId', 'askedAlready');
    tx.record(proposalAnswerChanged(board.id, proposal.id));
    await proposalAnswerMoved.run(platform, tx, {
      proposalId: proposal.id,
      boardId: board.id,
      request: Object.assign(new AnswerRequest(), owed),
      actorId: askerId,
      what: 'ASKED',
      at: askedAt,
    });
  });
}

/** A date that binds goes by the database's clock. */
async function databaseNow({ manager }: Transaction): Promise<Date> {
  const [row] = await manager.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
  return row!.now;
}

/** The proposal is locked, so nobody else asks the same body meanwhile. */
async function isNew({ manager }: Transaction, owed: AnswerRequest): Promise<boolean> {
  const { proposalId, unitId } = owed;
  if (await manager.existsBy(AnswerRequest, { proposalId, unitId })) return false;
  await manager.insert(AnswerRequest, owed);
  return true;
}
