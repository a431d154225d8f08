import { checkOptionIds } from './choice.js';
import { turnoutCondition } from './conditions.js';
import type { CountingMethod, TallyInput, TallyResult, TallyRound } from './method.js';
import { checkChoosable, checkCommonRules, checkUnused, checkWithin } from './rule-checks.js';
import { optionTallies, standingsOf } from './standings.js';
import type { Standing } from './standings.js';

const DEFAULT_WINNERS = 1;

/** Approval: tick every option you agree with; the most ticked win. An option nobody ticked never does. */
export const approval: CountingMethod = {
  checkChoice: (choice, options, rules) =>
    checkOptionIds(choice, options, { least: rules.minChoices, most: rules.maxChoices ?? null }),
  checkRules: (rules, options) => [
    ...checkCommonRules(rules, options.length),
    ...checkWithin('winnerCount', rules.winnerCount, { least: 1, most: options.length }),
    ...checkUnused(rules, [
      'thresholdPercent',
      'budget',
      'maxBallotCost',
      'budgetRule',
      'minScore',
    ]),
    ...checkChoosable(options, 2),
  ],
  tally,
};

function tally(input: TallyInput): TallyResult {
  const standings = standingsOf(input);
  const places = input.rules.winnerCount ?? DEFAULT_WINNERS;
  const rounds = standings.ranked.map((standing, index) => roundOf(standing, index, places));
  const selected = new Set(
    rounds.filter((round) => round.outcome === 'SELECTED').map((round) => round.optionId),
  );
  const turnout = turnoutCondition(standings.ballots, input.electorate);
  return {
    ballots: standings.ballots,
    options: optionTallies(standings, selected),
    rounds,
    conditions: [turnout],
    passed: turnout.met && selected.size > 0,
    spent: null,
  };
}

function roundOf({ option, votes, tiedWith }: Standing, index: number, places: number): TallyRound {
  return {
    number: index + 1,
    optionId: option.id,
    votes,
    outcome: index < places && votes > 0 ? 'SELECTED' : 'NOT_SELECTED',
    cost: option.cost,
    remaining: null,
    tiedWith,
  };
}
