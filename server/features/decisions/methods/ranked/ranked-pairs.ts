import { groupBy } from '../../../../foundation/collections.js';
import { isPreferred, pairwiseOf, type PairwiseMatrix } from './pairwise.js';
import { candidatesOf, type RankedElection, type RankedResult } from './ranked-election.js';
import { tiersOf } from './tiers.js';

/** A majority: so many rank the winner above the loser, so many the other way round. */
export interface Majority {
  winner: number;
  loser: number;
  votes: number;
  opposing: number;
}

/** What became of a majority; those of the same strength are looked at together. */
export interface RankedPairsRound extends Majority {
  number: number;
  outcome: 'LOCKED' | 'CLOSES_A_CYCLE';
}

/**
 * Ranked pairs by winning votes (T. N. Tideman, “Independence of clones as a criterion for voting rules”, Social Choice
 * and Welfare 4, 1987): majorities are locked from the strongest, by most votes and then fewest opposing, but for those
 * that close a cycle. Of equally strong ones all are left out that close a cycle with each other, so that no order of
 * theirs decides anything.
 */
export function rankedPairs(election: RankedElection): RankedResult<RankedPairsRound> & {
  /** Best first; nobody within a tier is ahead of another. */
  ranking: number[][];
  pairwise: PairwiseMatrix;
} {
  const pairwise = pairwiseOf(election);
  const ahead = candidatesOf(election).map(() => new Set<number>());
  const rounds: RankedPairsRound[] = [];
  for (const equals of byStrength(majoritiesOf(pairwise))) {
    const closing = closingACycle(ahead, equals);
    for (const majority of equals) {
      const outcome = closing.has(majority) ? 'CLOSES_A_CYCLE' : 'LOCKED';
      rounds.push({ number: rounds.length + 1, ...majority, outcome });
      if (outcome === 'LOCKED') ahead[majority.winner]!.add(majority.loser);
    }
  }
  const ranking = tiersOf(candidatesOf(election), (a, b) => ahead[a]!.has(b));
  const [winner] = (ranking[0] ?? []).toSorted(election.publishedOrder);
  return { winners: winner === undefined ? [] : [winner], rounds, ranking, pairwise };
}

function majoritiesOf(pairwise: PairwiseMatrix): Majority[] {
  return pairwise.flatMap((row, winner) =>
    row.flatMap((votes, loser) =>
      isPreferred(pairwise, winner, loser)
        ? [{ winner, loser, votes, opposing: pairwise[loser]![winner]! }]
        : [],
    ),
  );
}

function byStrength(majorities: Majority[]): Majority[][] {
  const sorted = majorities.toSorted((a, b) => b.votes - a.votes || a.opposing - b.opposing);
  return [...groupBy(sorted, ({ votes, opposing }) => `${votes}:${opposing}`).values()];
}

/** Those that lead back to where they begin over what is locked and over each other. */
function closingACycle(
  ahead: readonly ReadonlySet<number>[],
  equals: readonly Majority[],
): Set<Majority> {
  const together = ahead.map((losers) => new Set(losers));
  for (const { winner, loser } of equals) together[winner]!.add(loser);
  return new Set(equals.filter(({ winner, loser }) => leads(together, loser, winner)));
}

function leads(ahead: readonly ReadonlySet<number>[], from: number, to: number): boolean {
  const reached = new Set([from]);
  for (const one of reached) for (const next of ahead[one]!) reached.add(next);
  return reached.has(to);
}
