import { isPreferred, pairwiseOf, type PairwiseMatrix } from './pairwise.js';
import { candidatesOf, type RankedElection, type RankedResult } from './ranked-election.js';
import { tiersOf } from './tiers.js';

/** How Schulze's count came to its result, in one step. */
export interface SchulzeRound {
  pairwise: PairwiseMatrix;
  /** `strongest[a][b]`: the weakest link of the strongest path from a to b; 0 where there is none. */
  strongest: number[][];
  /** Best first; nobody within a tier is ahead of another. */
  ranking: number[][];
}

/**
 * Schulze's method by winning votes (M. Schulze, “A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method”, Social Choice and Welfare 36, 2011): a is ahead of b where the
 * strongest path from a to b is stronger than the one back. Whoever of several is unbeaten wins by the published order.
 */
export function schulze(
  election: RankedElection,
  /** Who is counted; the others are passed over as if nobody had ranked them. */
  among: readonly number[] = candidatesOf(election),
): RankedResult<SchulzeRound> {
  const pairwise = pairwiseOf(election);
  const strongest = strongestPaths(pairwise, new Set(among));
  const ranking = tiersOf(among, (a, b) => strongest[a]![b]! > strongest[b]![a]!);
  const [winner] = (ranking[0] ?? []).toSorted(election.publishedOrder);
  const winners = winner === undefined ? [] : [winner];
  return { winners, rounds: [{ pairwise, strongest, ranking }] };
}

/** Widest paths by the scheme of Floyd and Warshall: by way of nobody, then of the first candidate too, then of the second … */
function strongestPaths(pairwise: PairwiseMatrix, among: ReadonlySet<number>): number[][] {
  const isLink = (a: number, b: number) =>
    among.has(a) && among.has(b) && isPreferred(pairwise, a, b);
  const paths = pairwise.map((row, a) => row.map((votes, b) => (isLink(a, b) ? votes : 0)));
  for (const [via, onwards] of paths.entries())
    for (const [from, row] of paths.entries())
      for (const to of row.keys())
        if (from !== to) row[to] = Math.max(row[to]!, Math.min(row[via]!, onwards[to]!));
  return paths;
}
