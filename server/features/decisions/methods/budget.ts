import { checkCredits, checkTicks } from './choice.js';
import { optionTallies } from './conclude.js';
import { turnoutCondition } from './conditions.js';
import { costProblems, moneyProblems } from './budget-rules.js';
import { giveOutShares } from './equal-shares/shares-decision.js';
import type {
  ChoiceRefusal,
  CountingMethod,
  MethodOption,
  MethodRules,
  RoundOutcome,
  Scores,
  TallyInput,
  TallyResult,
  TallyRound,
  Ticks,
} from './method.js';
import { checkChoosable, checkCommonRules, checkOnly } from './rule-checks.js';
import { rankBySums } from './scored/scored-input.js';
import { ballotsIn, rankByVotes, type Standing } from './standings.js';

/**
 * A budget given out by votes, or by credits: most votes first, each option takes its cost from what is left; or by equal
 * shares. An option nobody chose is never paid for, even where money is left over: no published outcome we know of does so,
 * and nobody asked for it.
 */
export const budget: CountingMethod<Ticks | Scores> = {
  form: ({ credits }) => (credits == null ? 'TICKS' : 'SCORES'),
  defaults: {},
  checkChoice: (choice, options, rules) =>
    'options' in choice
      ? (checkTicks(choice, options, rules) ?? checkCost(choice, options, rules.maxBallotCost))
      : checkCredits(choice, options, rules, (points) => points),
  checkRules: (rules, options) => [
    ...checkCommonRules(rules, options.length),
    ...moneyProblems(rules),
    ...checkOnly(rules, [
      'budget',
      'maxBallotCost',
      'budgetRule',
      'minScore',
      'satisfaction',
      'credits',
      'maxScore',
    ]),
    ...checkChoosable(options, { least: 1 }),
    ...costProblems(options),
  ],
  tally,
};

function checkCost(
  choice: Ticks,
  options: MethodOption[],
  limit: number | null | undefined,
): ChoiceRefusal | null {
  if (limit == null) return null;
  const costs = new Map(options.map((option) => [option.id, option.cost ?? 0]));
  const cost = choice.options.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
  return cost > limit ? { code: 'OVER_BUDGET', params: { limit, cost } } : null;
}

function tally(input: TallyInput<Ticks | Scores>): TallyResult {
  const { rules, electorate } = input;
  const ranked = isByCredits(input) ? rankBySums(input) : rankByVotes(input);
  const shares = isByShares(rules) ? giveOutShares(input, ranked) : null;
  const rounds = shares?.rounds ?? giveOut(ranked, rules);
  const winners = rounds.filter((round) => round.outcome === 'SELECTED');
  const ballots = ballotsIn(input.ballots);
  const turnout = turnoutCondition(ballots, electorate);
  return {
    ballots,
    options: optionTallies(ballots, ranked, new Set(winners.map((round) => round.optionId))),
    rounds,
    details: shares?.details ?? null,
    conditions: [turnout],
    runoff: [],
    passed: turnout.met && winners.length > 0,
    spent: winners.reduce((sum, round) => sum + (round.cost ?? 0), 0),
  };
}

function isByCredits(input: TallyInput<Ticks | Scores>): input is TallyInput<Scores> {
  return input.rules.credits != null;
}

function isByShares({ budgetRule }: MethodRules): boolean {
  return budgetRule === 'EQUAL_SHARES' || budgetRule === 'EQUAL_SHARES_ADD1';
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
  if (standing.score < (rules.minScore ?? 0)) return 'BELOW_MIN_SCORE';
  if (standing.score === 0) return 'NOT_SELECTED';
  if (stopped) return 'NOT_REACHED';
  if (costOf(standing) <= remaining) return 'SELECTED';
  return rules.budgetRule === 'GREEDY_NO_SKIP' ? 'STOPPED' : 'DOES_NOT_FIT';
}

function costOf({ option }: Standing): number {
  return option.cost ?? 0;
}

function describe({ option, votes, score, tiedWith }: Standing) {
  return { optionId: option.id, votes, score, cost: option.cost, tiedWith };
}
