import type { BudgetRule } from '../../../features/decisions/methods/method.js';
import { METHODS } from '../../../features/decisions/methods/registry.js';
import type { PabulibFile, PabulibRule } from '../../../features/open-data/pabulib/pabulib-file.js';
import { CountError } from './count-error.js';
import type { Counted } from './counted.js';

const RULES: Record<PabulibRule, BudgetRule> = {
  greedy: 'GREEDY',
  'greedy-no-skip': 'GREEDY_NO_SKIP',
  'greedy-threshold': 'GREEDY_THRESHOLD',
};

/** Gives out a budget by the rule that is asked for, or else by the one that the file declares. */
export function countBudget(file: PabulibFile, asked: string | null): Counted {
  const method = asked ?? file.rule;
  if (!isRule(method))
    throw new CountError(`--method for a budget is one of ${Object.keys(RULES).join(', ')}`);
  const { options, rounds } = METHODS.BUDGET.tally({
    options: file.projects.map(({ id, cost }, position) => ({
      id,
      kind: 'PROPOSAL',
      position,
      cost,
    })),
    rules: {
      minChoices: 0,
      budget: file.budget,
      budgetRule: RULES[method],
      minScore: file.minScore,
      tieRule: 'LISTED_ORDER',
    },
    ballots: file.votes.map(({ projects }) => ({ choice: { options: projects }, count: 1 })),
    electorate: { rollSize: file.votes.length, quorumPercent: 0 },
  });
  const winners = options.flatMap(({ optionId, selected }) => (selected ? [optionId] : []));
  const names = new Map(file.projects.map(({ id, name }) => [id, name]));
  return { method, winners, rounds, names };
}

function isRule(method: string): method is PabulibRule {
  return Object.hasOwn(RULES, method);
}
