import type { SharesDetails } from '../count-details.js';
import type {
  BallotChoice,
  MethodOption,
  Scores,
  TallyInput,
  TallyRound,
  Ticks,
  WeightedBallot,
} from '../method.js';
import type { Standing } from '../standings.js';
import { tieBreaker } from '../ties.js';
import { equalSharesAdd1 } from './equal-shares-add1.js';
import { equalShares } from './equal-shares.js';
import type { Approvals, SharesElection, SharesResult } from './shares-election.js';

/** A hundred minor units are one of the currency. */
const UNIT = 100;
/** In no more steps than this everybody gets as much as the dearest project costs. */
const MOST_STEPS = 200_000;

/** What equal shares make of a budget. */
export interface SharesOutcome {
  rounds: TallyRound[];
  details: SharesDetails;
}

/** Gives out a budget by equal shares; options with less than the required votes are on nobody's list. */
export function giveOutShares(
  input: TallyInput<Ticks | Scores>,
  ranked: Standing[],
): SharesOutcome {
  const isWanted = ({ score }: Standing) => score > 0 && score >= (input.rules.minScore ?? 0);
  const options = ranked.filter(isWanted).map(({ option }) => option);
  const election = electionOf(input, options);
  const result =
    input.rules.budgetRule === 'EQUAL_SHARES_ADD1'
      ? equalSharesAdd1(election, unitOf(election))
      : equalShares(election);
  const details = detailsOf(result, options);
  return {
    details,
    rounds: roundsOf(
      input,
      ranked,
      result.winners.map((place) => options[place]!),
    ),
  };
}

/** One of the currency; more where that would take too many steps. */
function unitOf({ costs }: SharesElection): number {
  const dearest = costs.reduce((most, cost) => Math.max(most, cost), 0);
  return Math.max(1, Math.ceil(dearest / MOST_STEPS / UNIT)) * UNIT;
}

function electionOf(input: TallyInput<Ticks | Scores>, options: MethodOption[]): SharesElection {
  const { rules } = input;
  const places = new Map(options.map(({ id }, place) => [id, place]));
  const breakTie = tieBreaker(rules, options);
  return {
    budget: rules.budget ?? 0,
    costs: options.map(({ cost }) => cost ?? 0),
    ballots: input.ballots.map((ballot) => supportOf(ballot, places)),
    satisfaction: rules.credits == null ? (rules.satisfaction ?? 'COST') : 'POINTS',
    publishedOrder: (a, b) => breakTie(options[a]!, options[b]!),
  };
}

function supportOf(
  { choice, count }: WeightedBallot<Ticks | Scores>,
  places: ReadonlyMap<string, number>,
): Approvals {
  const given = givenBy(choice).filter(([id, points]) => points > 0 && places.has(id));
  return {
    projects: given.map(([id]) => places.get(id)!),
    points: given.map(([, points]) => points),
    count,
  };
}

/** What a ballot gives each option that it names: a tick is one point. */
function givenBy(choice: Exclude<BallotChoice, { ranking: string[][] }>): [string, number][] {
  return 'options' in choice ? choice.options.map((id) => [id, 1]) : choice.scores;
}

function detailsOf(
  { perVoter, rounds, completion, winners, left }: SharesResult,
  options: MethodOption[],
): SharesDetails {
  const idOf = (place: number): string => options[place]!.id;
  const won = new Set(winners);
  return {
    kind: 'SHARES',
    perVoter,
    paid: rounds.map(({ project, supporters, share, gaveAll, tied }) => ({
      optionId: idOf(project),
      supporters,
      share,
      gaveAll,
      tiedWith: tied.map(idOf),
    })),
    completion: completion.map(({ project }) => idOf(project)),
    unpaid: options.flatMap(({ id }, place) =>
      won.has(place) ? [] : [{ optionId: id, left: left[place]! }],
    ),
  };
}

/** What is paid in the order in which it is, then the rest, most votes first. */
function roundsOf(
  { rules }: TallyInput<Ticks | Scores>,
  ranked: Standing[],
  won: MethodOption[],
): TallyRound[] {
  let remaining = rules.budget ?? 0;
  const of = new Map(ranked.map((standing) => [standing.option, standing]));
  const paid = won.map((option) => of.get(option)!);
  const others = ranked.filter(({ option }) => !won.includes(option));
  return [...paid, ...others].map((standing, index) => {
    const { option, votes, score } = standing;
    const isPaid = index < paid.length;
    if (isPaid) remaining -= option.cost ?? 0;
    const outcome = isPaid ? 'SELECTED' : missing(standing, rules.minScore ?? 0);
    const { id: optionId, cost } = option;
    return { number: index + 1, optionId, votes, score, cost, outcome, remaining, tiedWith: [] };
  });
}

function missing({ score }: Standing, minScore: number): TallyRound['outcome'] {
  if (score < minScore) return 'BELOW_MIN_SCORE';
  return score === 0 ? 'NOT_SELECTED' : 'NOT_AFFORDABLE';
}
