import type { MethodOption, MethodRules, RuleProblem, Scores, TallyInput } from '../method.js';
import { checkChoosable, checkCommonRules, checkWithin } from '../rule-checks.js';
import { rankByScore, sumOver, type Standing } from '../standings.js';
import { tieBreaker } from '../ties.js';
import type { ScoredElection } from './scored-election.js';

/** Every option is shown with a row of numbers: more of them than this nobody fills in. */
export const MOST_OPTIONS = 100;

/** What is wrong with a scale, or with the options on it. */
export function checkScale(
  rules: MethodRules,
  options: MethodOption[],
  range: { least: number; most: number },
): RuleProblem[] {
  return [
    ...checkCommonRules(rules, options.length),
    ...checkWithin('maxScore', rules.maxScore, range),
    ...checkChoosable(options, { least: 2, most: MOST_OPTIONS }),
  ];
}

/** Options by the sum of what ballots give them. */
export function rankBySums(input: TallyInput<Scores>): Standing[] {
  const sums = sumOver(input.options, input.ballots, ({ scores }) => scores);
  return rankByScore(input, sums, supportersIn(input));
}

/** How many ballots give each option more than 0. */
export function supportersIn({ options, ballots }: TallyInput<Scores>): Map<string, number> {
  return sumOver(options, ballots, ({ scores }) =>
    scores.flatMap(([id, given]): [string, number][] => (given > 0 ? [[id, 1]] : [])),
  );
}

/** The same ballots with options as numbers, as the counts want them. */
export function scoredElection({ options, rules, ballots }: TallyInput<Scores>): ScoredElection {
  const breakTie = tieBreaker(rules, options);
  return {
    candidates: options.length,
    ballots: ballots.map(({ choice, count }) => {
      const scores = new Map(choice.scores);
      return { scores: options.map(({ id }) => scores.get(id) ?? null), count };
    }),
    publishedOrder: (a, b) => breakTie(options[a]!, options[b]!),
  };
}
