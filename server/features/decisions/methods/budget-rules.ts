import type { MethodOption, MethodRules, RuleProblem } from './method.js';
import { creditProblems } from './credits.js';
import { checkUnused, checkWithin, required, WHOLE } from './rule-checks.js';

/** What is wrong with the rules that only a budget has. */
export function moneyProblems(rules: MethodRules): RuleProblem[] {
  return [
    ...required('budget', rules.budget),
    ...checkWithin('budget', rules.budget, { ...WHOLE, least: 1 }),
    ...checkWithin('maxBallotCost', rules.maxBallotCost, { ...WHOLE, least: 1 }),
    ...required('budgetRule', rules.budgetRule),
    ...(rules.budgetRule === 'GREEDY_THRESHOLD' ? required('minScore', rules.minScore) : []),
    ...checkWithin('minScore', rules.minScore, WHOLE),
    ...creditProblems(rules),
    ...checkUnused(rules, unusedWith(rules)),
  ];
}

/** Credits say what a project is worth, and cost no money; equal shares alone ask what one is worth. */
function unusedWith({ credits, budgetRule }: MethodRules): (keyof MethodRules)[] {
  const isByShares = budgetRule === 'EQUAL_SHARES' || budgetRule === 'EQUAL_SHARES_ADD1';
  return [
    ...(credits == null ? (['maxScore'] as const) : (['maxBallotCost', 'satisfaction'] as const)),
    ...(isByShares ? [] : (['satisfaction'] as const)),
  ];
}

/** Options without a cost, or with one that isn't a whole number of minor units. */
export function costProblems(options: MethodOption[]): RuleProblem[] {
  return options.flatMap(
    (option, index) => costProblem(option.cost, ['options', String(index), 'cost']) ?? [],
  );
}

function costProblem(cost: number | null, field: string[]): RuleProblem | null {
  if (cost === null) return { field, code: 'REQUIRED', params: {} };
  if (Number.isSafeInteger(cost) && cost >= 0) return null;
  return { field, code: 'OUT_OF_RANGE', params: { least: 0 } };
}
