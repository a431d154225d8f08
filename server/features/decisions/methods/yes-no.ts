import { checkOptionIds } from './choice.js';
import { agreementCondition, turnoutCondition } from './conditions.js';
import type {
  CountingMethod,
  MethodOption,
  OptionKind,
  TallyInput,
  TallyResult,
  TallyRound,
} from './method.js';
import {
  checkAnswers,
  checkCommonRules,
  checkUnused,
  checkWithin,
  THRESHOLD,
} from './rule-checks.js';
import { optionTallies, standingsOf } from './standings.js';
import type { Standing } from './standings.js';

/** Yes or no, with abstention: passes when enough of the roll took part and enough of yes and no said yes. */
export const yesNo: CountingMethod = {
  // One answer whatever maxChoices says: yes and no together would cancel each other out in silence.
  checkChoice: (choice, options, rules) =>
    checkOptionIds(choice, options, { least: rules.minChoices, most: 1 }),
  checkRules: (rules, options) => [
    ...checkCommonRules(rules, 1),
    ...checkWithin('maxChoices', rules.maxChoices, { least: 0, most: 1 }),
    ...checkWithin('thresholdPercent', rules.thresholdPercent, THRESHOLD),
    ...checkUnused(rules, ['winnerCount', 'budget', 'maxBallotCost', 'budgetRule', 'minScore']),
    ...checkAnswers(options),
  ],
  tally,
};

function tally(input: TallyInput): TallyResult {
  const standings = standingsOf(input);
  const yes = votesOf(standings.ranked, 'YES');
  const agreement = agreementCondition(
    yes,
    votesOf(standings.ranked, 'NO'),
    input.rules.thresholdPercent,
  );
  const turnout = turnoutCondition(standings.ballots, input.electorate);
  return {
    ballots: standings.ballots,
    options: optionTallies(standings, agreement.met ? idsOf(input.options, 'YES') : new Set()),
    rounds: roundsOf(standings.ranked),
    conditions: [turnout, agreement],
    passed: turnout.met && agreement.met,
    spent: null,
  };
}

function votesOf(standings: Standing[], kind: OptionKind): number {
  return standings.find(({ option }) => option.kind === kind)?.votes ?? 0;
}

function idsOf(options: MethodOption[], kind: OptionKind): Set<string> {
  return new Set(options.filter((option) => option.kind === kind).map((option) => option.id));
}

// The threshold settles a draw between yes and no, so no tie is ever broken here.
function roundsOf(ranked: Standing[]): TallyRound[] {
  const listed = ranked.toSorted((a, b) => a.option.position - b.option.position);
  return listed.map(({ option, votes }, index) => ({
    number: index + 1,
    optionId: option.id,
    votes,
    outcome: 'COUNTED',
    cost: null,
    remaining: null,
    tiedWith: [],
  }));
}
