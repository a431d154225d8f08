import { checkScores } from '../choice.js';
import { conclude, winnersOf } from '../conclude.js';
import type { CountingMethod, Scores } from '../method.js';
import { checkOnly, checkWithin } from '../rule-checks.js';
import { checkScale, rankBySums } from './scored-input.js';

/** The highest score that a ballot can be asked to give. */
export const HIGHEST_SCORE = 10;

/** Score voting: each option gets a number from each ballot; the highest sums win. */
export const scoreDecision: CountingMethod<Scores> = {
  form: () => 'SCORES',
  defaults: { maxScore: 5 },
  checkChoice: checkScores,
  checkRules: (rules, options) => [
    ...checkScale(rules, options, { least: 1, most: HIGHEST_SCORE }),
    ...checkWithin('winnerCount', rules.winnerCount, { least: 1, most: options.length }),
    ...checkOnly(rules, ['maxScore', 'winnerCount']),
  ],
  tally: (input) => {
    const ranked = rankBySums(input);
    return conclude(input, { ranked, selected: winnersOf(ranked, input.rules.winnerCount ?? 1) });
  },
};
