import { checkCredits } from './choice.js';
import { conclude, winnersOf } from './conclude.js';
import type { CountingMethod, MethodRules, RuleProblem, Scores } from './method.js';
import {
  checkChoosable,
  checkCommonRules,
  checkOnly,
  checkWithin,
  required,
} from './rule-checks.js';
import { MOST_OPTIONS, rankBySums } from './scored/scored-input.js';

const MOST_CREDITS = 1000;

/** Dots: credits spread over the options, each worth one vote; the most votes win. */
export const dots = bought((votes) => votes);

/** Quadratic voting: so many votes for one option cost their square in credits, so that what matters most costs most. */
export const quadratic = bought((votes) => votes ** 2);

/** Votes that are bought with credits, the same number for every voter. */
function bought(costOf: (votes: number) => number): CountingMethod<Scores> {
  return {
    form: () => 'SCORES',
    defaults: {},
    checkChoice: (choice, options, rules) => checkCredits(choice, options, rules, costOf),
    checkRules: (rules, options) => [
      ...checkCommonRules(rules, options.length),
      ...required('credits', rules.credits),
      ...creditProblems(rules),
      ...checkWithin('winnerCount', rules.winnerCount, { least: 1, most: options.length }),
      ...checkOnly(rules, ['credits', 'maxScore', 'winnerCount']),
      ...checkChoosable(options, { least: 2, most: MOST_OPTIONS }),
    ],
    tally: (input) => {
      const ranked = rankBySums(input);
      return conclude(input, { ranked, selected: winnersOf(ranked, input.rules.winnerCount ?? 1) });
    },
  };
}

/** What is wrong with the number of credits, or with how many of them one option can get. */
export function creditProblems(rules: MethodRules): RuleProblem[] {
  return [
    ...checkWithin('credits', rules.credits, { least: 1, most: MOST_CREDITS }),
    ...checkWithin('maxScore', rules.maxScore, { least: 1, most: MOST_CREDITS }),
  ];
}
