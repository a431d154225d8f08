import type { ComparisonDetails } from '../count-details.js';
import { borda } from './borda.js';
import { rankedDecision, type RankedOutcome } from './ranked-decision.js';
import { candidatesOf, type RankedElection } from './ranked-election.js';
import { rankedPairs } from './ranked-pairs.js';
import { schulze } from './schulze.js';

/** Schulze's method: whoever has the stronger path to everybody else. */
export const schulzeDecision = rankedDecision({
  hasSeats: false,
  equalRanks: true,
  count: (election, idOf) => {
    const { winners, rounds } = schulze(election);
    const { pairwise: votes, strongest, ranking } = rounds[0]!;
    return outcomeOf(election, winners, { votes, strongest, majorities: null, ranking }, idOf);
  },
});

/** Ranked pairs: the strongest majorities hold, but for those that contradict stronger ones. */
export const rankedPairsDecision = rankedDecision({
  hasSeats: false,
  equalRanks: true,
  count: (election, idOf) => {
    const { winners, ranking, rounds, pairwise: votes } = rankedPairs(election);
    const majorities = rounds.map(({ winner, loser, outcome }): [number, number, boolean] => [
      winner,
      loser,
      outcome === 'LOCKED',
    ]);
    return outcomeOf(election, winners, { votes, strongest: null, majorities, ranking }, idOf);
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

/** Ordered by how many others are behind: a number for those who want one, the ranking itself says the same. */
function outcomeOf(
  election: RankedElection,
  winners: number[],
  compared: Omit<ComparisonDetails, 'kind' | 'options'>,
  idOf: (place: number) => string,
): RankedOutcome {
  const tiers = compared.ranking.map((tier) => tier.toSorted(election.publishedOrder));
  const scores: number[] = [];
  let behind = election.candidates;
  for (const tier of tiers) {
    behind -= tier.length;
    for (const place of tier) scores[place] = behind;
  }
  const options = candidatesOf(election).map(idOf);
  const details = { kind: 'COMPARISONS' as const, options, ...compared, ranking: tiers };
  return { winners, tiers, scores, details };
}
