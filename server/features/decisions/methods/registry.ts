import { approval } from './approval.js';
import { budget } from './budget.js';
import { formOf } from './choice.js';
import { dots, quadratic } from './credits.js';
import type {
  BallotChoice,
  ChoiceRefusal,
  CountingMethod,
  DecisionMethod,
  MethodOption,
  MethodRules,
} from './method.js';
import {
  bordaDecision,
  rankedPairsDecision,
  schulzeDecision,
} from './ranked/pairwise-decisions.js';
import {
  instantRunoffDecision,
  meekStvDecision,
  scottishStvDecision,
} from './ranked/transfer-decisions.js';
import { judgmentDecision } from './scored/judgment-decision.js';
import { scoreDecision } from './scored/score-decision.js';
import { starDecision } from './scored/star-decision.js';
import { singleChoice } from './single-choice.js';
import { yesNo } from './yes-no.js';

/** Every way of deciding there is; a new one is added here and nowhere else. */
export const METHODS: Record<DecisionMethod, CountingMethod> = {
  YES_NO: yesNo,
  SINGLE_CHOICE: singleChoice,
  APPROVAL: approval,
  SCORE: scoreDecision,
  STAR: starDecision,
  MAJORITY_JUDGMENT: judgmentDecision,
  DOTS: dots,
  QUADRATIC: quadratic,
  INSTANT_RUNOFF: instantRunoffDecision,
  SCHULZE: schulzeDecision,
  RANKED_PAIRS: rankedPairsDecision,
  BORDA: bordaDecision,
  SCOTTISH_STV: scottishStvDecision,
  MEEK_STV: meekStvDecision,
  BUDGET: budget,
};

/** What a ballot is checked against. */
export interface Ballotry {
  method: DecisionMethod;
  options: MethodOption[];
  rules: MethodRules;
}

/** Why a ballot can't be taken, whatever it is, or null. */
export function refuseChoice(
  choice: BallotChoice,
  { method, options, rules }: Ballotry,
): ChoiceRefusal | null {
  const form = METHODS[method].form(rules);
  if (formOf(choice) !== form) return { code: 'WRONG_FORM', params: { form } };
  return METHODS[method].checkChoice(choice, options, rules);
}

export { canonicalChoice } from './choice.js';
