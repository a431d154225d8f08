import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById, communityById, unitById } from '../communities/communities.loaders.js';
import type { Board } from '../communities/board.js';
import type { RulebookValues } from '../communities/rulebook.js';
import type { RulesInput } from '../communities/rules.input.js';
import { insistUnitsWork } from '../communities/unit-guards.js';
import { rulesOf } from '../communities/current-rules.js';
import { checkBinding, checkTimes, earliestOpening } from './check-terms.js';
import { completeRules, refuseProblems } from './complete-rules.js';
import { databaseNow } from './decision-lock.js';
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
import type { DecisionMethod, MethodRules } from './methods/method.js';
import { draftRulebookChange } from './draft-rulebook-change.js';
import { checkRollArea } from './check-roll-area.js';
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
  proposalId?: string | null;
  rulesChange?: RulesInput | null;
  rules: Partial<MethodRules>;
  tallyVisibility: TallyVisibility;
  basis: DecisionBasis;
  binding: boolean;
  unitId: string;
  moneySource?: string | null;
  answerBy: Date;
  rollAreaId?: string | null;
  quorumPercent?: number | null;
  opensAt?: Date | null;
  closesAt?: Date | null;
  clientMutationId?: string | null;
}

/** Somebody who may fixes a decision, with everything residents must know beforehand; returns its id. */
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
  const { values: inForce } = await context.loaders.load(rulesOf, board.communityId);
  insist(canCreateDecision(context.viewer, board, inForce));
  const { decision, options } = await draftDecision(context, { board, inForce, input });
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: decision.id });
    if (made) return made;
    await insistUnitsWork(tx, 'unitId', [decision.unitId]);
    await tx.manager.insert(Decision, decision);
    await tx.manager.insert(DecisionOption, options);
    tx.record(decisionEvent(DECISION_SCHEDULED, board.id, decision.id));
    const fixed = Object.assign(new Decision(), decision);
    const turned = { decision: fixed, board, options, at: decision.createdAt };
    await shortlistOptions(context.platform, tx, turned, personId);
    await decisionScheduled.run(context.platform, tx, turned);
    return decision.id;
  });
}

interface Draft {
  board: Board;
  inForce: RulebookValues;
  input: CreateDecision;
}

/** The decision as it is to be fixed, with everything that can be wrong about it refused. */
async function draftDecision(context: RequestContext, { board, inForce, input }: Draft) {
  const community = (await context.loaders.load(communityById, board.communityId))!;
  const unit = await context.loaders.load(unitById, input.unitId);
  if (unit?.communityId !== community.id) throw notFound('unitId');
  const createdAt = await databaseNow(context.platform.db.manager);
  const publicUntil = earliestOpening(createdAt, inForce);
  checkTimes(input, { now: createdAt, publicUntil, timeZone: community.timeZone });
  const quorumPercent = input.quorumPercent ?? inForce.quorumPercent;
  refuseProblems(checkQuorum(quorumPercent));
  const moneySource = input.moneySource ? checkText('moneySource', input.moneySource, 120) : null;
  const id = newId('decision');
  const frame = { decisionId: id, board, currency: community.currency, input };
  const options = await draftOptions(context, frame);
  const rules = completeRules(input.method, input.rules);
  refuseProblems(METHODS[input.method].checkRules(rules, options));
  checkBinding(input, options);
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
    rollAreaId: await checkRollArea(context, community, input.rollAreaId),
    quorumPercent,
    rulebookChange: draftRulebookChange(input, inForce),
    publicUntil,
    opensAt: input.opensAt ?? null,
    closesAt: input.closesAt ?? null,
    createdAt,
  };
  return { decision, options };
}
