import type { Comparison } from '../count-details.js';
import { borda } from './borda.js';
import { pairwiseOf, type PairwiseMatrix } from './pairwise.js';
import { rankedDecision, type RankedOutcome } from './ranked-decision.js';
import type { PublishedOrder } from './ranked-election.js';
import { rankedPairs, type RankedPairsRound } from './ranked-pairs.js';
import { schulze } from './schulze.js';

type IdOf = (place: number) => string;

/** Schulze's method: whoever has the stronger path to everybody else. */
export const schulzeDecision = rankedDecision({
  hasSeats: false,
  equalRanks: true,
  count: (election, idOf) => {
    const { winners, rounds } = schulze(election);
    const { pairwise, strongest, ranking } = rounds[0]!;
    const comparisons = compared(pairwise, idOf, (a, b) => ({ strongestPath: strongest[a]![b]! }));
    return outcomeOf({ winners, ranking, comparisons }, election.publishedOrder, idOf);
  },
});

/** Ranked pairs: the strongest majorities hold, but for those that contradict stronger ones. */
export const rankedPairsDecision = rankedDecision({
  hasSeats: false,
  equalRanks: true,
  count: (election, idOf) => {
    const { winners, ranking, rounds } = rankedPairs(election);
    const comparisons = compared(pairwiseOf(election), idOf, (a, b) => majorityOf(rounds, a, b));
    return outcomeOf({ winners, ranking, comparisons }, election.publishedOrder, idOf);
  },
});

/** Borda's count: points for every place. */
export const bordaDecision = rankedDecision({
  hasSeats: false,
  equalRanks: true,
  count: (election) => {
    const { winners, rounds } = borda(election);
    const { points, ranking } = rounds[0]!;
    return { winners, tiers: ranking, scores: points, details: null };
  },
});

function majorityOf(
  rounds: RankedPairsRound[],
  a: number,
  b: number,
): Pick<Comparison, 'majority' | 'place'> {
  const round = rounds.find(({ winner, loser }) => winner === a && loser === b);
  return { majority: round?.outcome ?? null, place: round?.number ?? null };
}

/** Both ways for every two options, with what a method knows of them. */
function compared(
  pairwise: PairwiseMatrix,
  idOf: IdOf,
  known: (a: number, b: number) => Partial<Comparison>,
): Comparison[] {
  return pairwise.flatMap((row, a) =>
    row.flatMap((votes, b) =>
      a === b ? [] : [{ optionId: idOf(a), otherId: idOf(b), votes, ...UNKNOWN, ...known(a, b) }],
    ),
  );
}

const UNKNOWN = { strongestPath: null, majority: null, place: null };

interface Compared {
  winners: number[];
  ranking: number[][];
  comparisons: Comparison[];
}

/** Ordered by how many others are behind: a number for those who want one, the ranking itself says the same. */
function outcomeOf(
  { winners, ranking, comparisons }: Compared,
  order: PublishedOrder,
  idOf: IdOf,
): RankedOutcome {
  const tiers = ranking.map((tier) => tier.toSorted(order));
  const scores: number[] = [];
  let behind = ranking.flat().length;
  for (const tier of tiers) {
    behind -= tier.length;
    for (const place of tier) scores[place] = behind;
  }
  const details = {
    kind: 'COMPARISONS' as const,
    comparisons,
    ranking: tiers.map((tier) => tier.map(idOf)),
  };
  return { winners, tiers, scores, details };
}
