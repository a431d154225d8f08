import { checkRanking } from '../choice.js';
import { conclude } from '../conclude.js';
import type { CountDetails } from '../count-details.js';
import type { CountingMethod, Ranking, TallyInput, TallyResult } from '../method.js';
import { checkChoosable, checkCommonRules, checkOnly, checkWithin } from '../rule-checks.js';
import { sumOver } from '../standings.js';
import { tieBreaker } from '../ties.js';
import type { SeatsElection } from './scottish-stv.js';

/** Every two options are compared: more of them than this make a table that nobody reads. */
const MOST_OPTIONS = 60;

/** What a count of rankings comes to; options are numbers, as in the counts. */
export interface RankedOutcome {
  winners: number[];
  /** Everybody, best first; nobody within a tier is ahead of another but by the tie rule. */
  tiers: number[][];
  /** What everybody is ordered by, where it is a number. */
  scores: number[];
  details: CountDetails | null;
}

/** A way of deciding by rankings. */
export interface RankedMethod {
  /** Several options can win. */
  hasSeats: boolean;
  /** Options can share a rank. */
  equalRanks: boolean;
  count(election: SeatsElection, idOf: (place: number) => string): RankedOutcome;
}

/** Makes a way of deciding of a count of rankings. */
export function rankedDecision(method: RankedMethod): CountingMethod<Ranking> {
  const { hasSeats, equalRanks } = method;
  return {
    form: () => 'RANKING',
    defaults: {},
    checkChoice: (choice, options, rules) => checkRanking(choice, options, rules, { equalRanks }),
    checkRules: (rules, options) => [
      ...checkCommonRules(rules, options.length),
      ...checkWithin('winnerCount', rules.winnerCount, { least: 1, most: options.length }),
      ...checkOnly(rules, hasSeats ? ['winnerCount'] : []),
      ...checkChoosable(options, { least: 2, most: MOST_OPTIONS }),
    ],
    tally: (input) => tally(method, input),
  };
}

function tally(method: RankedMethod, input: TallyInput<Ranking>): TallyResult {
  const { options, ballots } = input;
  const idOf = (place: number): string => options[place]!.id;
  const { winners, tiers, scores, details } = method.count(electionOf(input), idOf);
  const first = sumOver(options, ballots, ({ ranking }) => (ranking[0] ?? []).map((id) => [id, 1]));
  const isBlank = ballots.every(({ choice }) => choice.ranking.length === 0);
  const ranked = tiers.flatMap((tier) =>
    tier.map((place) => ({
      option: options[place]!,
      votes: first.get(idOf(place))!,
      score: scores[place]!,
      tiedWith: isBlank ? [] : tier.filter((other) => other !== place).map(idOf),
    })),
  );
  return conclude(input, { ranked, selected: new Set(isBlank ? [] : winners.map(idOf)), details });
}

function electionOf({ options, rules, ballots }: TallyInput<Ranking>): SeatsElection {
  const places = new Map(options.map(({ id }, place) => [id, place]));
  const breakTie = tieBreaker(rules, options);
  return {
    candidates: options.length,
    ballots: ballots.map(({ choice, count }) => ({
      ranks: choice.ranking.map((rank) => rank.map((id) => places.get(id)!)),
      count,
    })),
    unranked: 'LAST',
    publishedOrder: (a, b) => breakTie(options[a]!, options[b]!),
    seats: rules.winnerCount ?? 1,
  };
}
