import { randomBytes } from 'node:crypto';
import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { badInput, notFound, Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById, communityById, unitById } from '../communities/communities.loaders.js';
import { DecisionOption } from './decision-option.js';
import {
  DecisionStatus,
  Disclosure,
  type DecisionBasis,
  type TallyVisibility,
} from './decision.enums.js';
import { Decision } from './decision.js';
import { DECISION_SCHEDULED, decisionEvent } from './decisions.events.js';
import { decisionScheduled } from './decisions.hooks.js';
import { canCreateDecision } from './decisions.policy.js';
import type { DecisionMethod, MethodRules, RuleProblem } from './methods/method.js';
import { shortlistOptions } from './move-options.js';
import { METHODS } from './methods/registry.js';
import { checkQuorum } from './methods/rule-checks.js';
import { draftOptions, type OptionDraft } from './draft-options.js';

/** What a new decision fixes. */
export interface CreateDecision {
  boardId: string;
  question: string;
  method: DecisionMethod;
  options?: OptionDraft[] | null;
  rules: Partial<MethodRules>;
  tallyVisibility: TallyVisibility;
  basis: DecisionBasis;
  binding: boolean;
  unitId: string;
  moneySource?: string | null;
  answerBy: Date;
  quorumPercent: number;
  opensAt?: Date | null;
  closesAt?: Date | null;
  clientMutationId?: string | null;
}

/** A facilitator fixes a decision, with everything residents must know beforehand; returns its id. */
export async function createDecision(
  context: RequestContext,
  input: CreateDecision,
): Promise<string> {
  const personId = requirePerson(context.viewer);
  const request = { personId, mutation: 'createDecision', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  const board = await context.loaders.load(boardById, input.boardId);
  if (!board) throw notFound('boardId');
  insist(canCreateDecision(context.viewer, board));
  const community = (await context.loaders.load(communityById, board.communityId))!;
  const unit = await context.loaders.load(unitById, input.unitId);
  if (unit?.communityId !== community.id) throw notFound('unitId');
  checkTimes(input, context.platform.clock.now());
  refuseProblems(checkQuorum(input.quorumPercent));
  const moneySource = input.moneySource ? checkText('moneySource', input.moneySource, 120) : null;
  if (input.binding && input.method === 'BUDGET' && !moneySource)
    throw badInput('moneySource', 'bindingNeedsMoney');
  const id = newId('decision');
  const options = await draftOptions(context, {
    decisionId: id,
    board,
    currency: community.currency,
    input,
  });
  const rules = completeRules(input.rules);
  refuseProblems(METHODS[input.method].checkRules(rules, options));
  const decision = {
    id,
    version: 1,
    boardId: board.id,
    question: { [context.locale]: checkText('question', input.question, 200) },
    method: input.method,
    rules,
    status: DecisionStatus.SCHEDULED,
    disclosure: Disclosure.OPEN,
    tallyVisibility: input.tallyVisibility,
    basis: input.basis,
    binding: input.binding,
    unitId: unit.id,
    moneySource: moneySource ? { [context.locale]: moneySource } : null,
    currency: community.currency,
    answerBy: input.answerBy,
    quorumPercent: input.quorumPercent,
    opensAt: input.opensAt ?? null,
    closesAt: input.closesAt ?? null,
    createdAt: context.platform.clock.now(),
  };
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    await tx.manager.insert(Decision, decision);
    await tx.manager.insert(DecisionOption, options);
    tx.record(decisionEvent(DECISION_SCHEDULED, board.id, id));
    const fixed = Object.assign(new Decision(), decision);
    const turned = { decision: fixed, board, options, at: decision.createdAt };
    await shortlistOptions(context.platform, tx, turned, personId);
    await decisionScheduled.run(context.platform, tx, turned);
    return id;
  });
}

function checkTimes({ opensAt, closesAt, answerBy }: CreateDecision, now: Date): void {
  if (closesAt && closesAt <= now) throw badInput('closesAt', 'closesInPast');
  if (opensAt && closesAt && closesAt <= opensAt) throw badInput('closesAt', 'closesBeforeOpening');
  if (answerBy <= (closesAt ?? now)) throw badInput('answerBy', 'answerBeforeClosing');
}

/** Fills in what may be left out; a lot gets its seed now, before anybody can know the ballots. */
function completeRules(given: Partial<MethodRules>): MethodRules {
  const tieRule = given.tieRule ?? 'LOT';
  const ownSeed = given.tieSeed == null ? null : checkText('rules.tieSeed', given.tieSeed, 200);
  const tieSeed = ownSeed ?? (tieRule === 'LOT' ? randomBytes(16).toString('hex') : null);
  return { ...given, minChoices: given.minChoices ?? 1, tieRule, tieSeed };
}

function refuseProblems([problem]: RuleProblem[]): void {
  if (!problem) return;
  const reason = {
    code: UserErrorCode.BAD_INPUT,
    message: `rules.${problem.code}`,
    params: problem.params,
  };
  throw new Refusal(reason, ['input', ...problem.field]);
}
