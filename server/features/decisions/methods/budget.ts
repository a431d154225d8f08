import { checkOptionIds } from './choice.js';
import { turnoutCondition } from './conditions.js';
import { costProblems, moneyProblems } from './budget-rules.js';
import type {
  BallotChoice,
  ChoiceRefusal,
  CountingMethod,
  MethodOption,
  MethodRules,
  RoundOutcome,
  TallyInput,
  TallyResult,
  TallyRound,
} from './method.js';
import { checkChoosable, checkCommonRules, checkUnused } from './rule-checks.js';
import { optionTallies, standingsOf } from './standings.js';
import type { Standing } from './standings.js';

/**
 * A budget given out by votes: most votes first, each option takes its cost from what is left. An option nobody chose
 * is never paid for, even where money is left over: no published outcome we know of does so, and nobody asked for it.
 */
export const budget: CountingMethod = {
  checkChoice: (choice, options, rules) =>
    checkOptionIds(choice, options, { least: rules.minChoices, most: rules.maxChoices ?? null }) ??
    checkCost(choice, options, rules.maxBallotCost ?? null),
  checkRules: (rules, options) => [
    ...checkCommonRules(rules, options.length),
    ...moneyProblems(rules),
    ...checkUnused(rules, ['thresholdPercent', 'winnerCount']),
    ...checkChoosable(options, 1),
    ...costProblems(options),
  ],
  tally,
};

function checkCost(
  choice: BallotChoice,
  options: MethodOption[],
  limit: number | null,
): ChoiceRefusal | null {
  if (limit === null) return null;
  const costs = new Map(options.map((option) => [option.id, option.cost ?? 0]));
  const cost = choice.options.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
  return cost > limit ? { code: 'OVER_BUDGET', params: { limit, cost } } : null;
}

function tally(input: TallyInput): TallyResult {
  const standings = standingsOf(input);
  const rounds = giveOut(standings.ranked, input.rules);
  const winners = rounds.filter((round) => round.outcome === 'SELECTED');
  const turnout = turnoutCondition(standings.ballots, input.electorate);
  return {
    ballots: standings.ballots,
    options: optionTallies(standings, new Set(winners.map((round) => round.optionId))),
    rounds,
    conditions: [turnout],
    passed: turnout.met && winners.length > 0,
    spent: winners.reduce((sum, round) => sum + (round.cost ?? 0), 0),
  };
}

function giveOut(ranked: Standing[], rules: MethodRules): TallyRound[] {
  let remaining = rules.budget ?? 0;
  let stopped = false;
  return ranked.map((standing, index) => {
    const outcome = outcomeOf(standing, remaining, stopped, rules);
    if (outcome === 'SELECTED') remaining -= costOf(standing);
    stopped ||= outcome === 'STOPPED';
    return { ...describe(standing), number: index + 1, outcome, remaining };
  });
}

// Too few votes is said first: it is the reason that holds however much money there is.
function outcomeOf(
  standing: Standing,
  remaining: number,
  stopped: boolean,
  rules: MethodRules,
): RoundOutcome {
  if (standing.votes < (rules.minScore ?? 0)) return 'BELOW_MIN_SCORE';
  if (standing.votes === 0) return 'NOT_SELECTED';
  if (stopped) return 'NOT_REACHED';
  if (costOf(standing) <= remaining) return 'SELECTED';
  return rules.budgetRule === 'GREEDY_NO_SKIP' ? 'STOPPED' : 'DOES_NOT_FIT';
}

function costOf({ option }: Standing): number {
  return option.cost ?? 0;
}

function describe({ option, votes, tiedWith }: Standing) {
  return { optionId: option.id, votes, cost: option.cost, tiedWith };
}
