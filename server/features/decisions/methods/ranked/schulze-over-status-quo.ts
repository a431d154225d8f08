import { pairwiseOf } from './pairwise.js';
import { candidatesOf, type RankedElection, type RankedResult } from './ranked-election.js';
import { schulze, type SchulzeRound } from './schulze.js';

/** What a candidate has to do better than nothing being decided. */
export interface StatusQuo {
  /** The candidate that stands for it. */
  candidate: number;
  /** How many must rank a candidate above it, at least. */
  quorum: number;
  /** By candidate: how many times as many must rank it above as below; more than so many, not just as many. */
  ratios: readonly number[];
}

/** How a candidate did against the status quo, and whether that was enough. */
export interface Hurdle {
  candidate: number;
  above: number;
  below: number;
  outcome: 'PASSES' | 'BELOW_QUORUM' | 'BELOW_MAJORITY';
}

/**
 * Schulze’s method where each candidate must beat the status quo by a quorum and a majority of its own, as in Debian’s
 * constitution (appendix A.6): those that don’t are passed over, and the rest, with the status quo, are counted.
 */
export function schulzeOverStatusQuo(
  election: RankedElection,
  statusQuo: StatusQuo,
): RankedResult<SchulzeRound> & { hurdles: Hurdle[] } {
  const pairwise = pairwiseOf(election);
  const hurdles = candidatesOf(election)
    .filter((candidate) => candidate !== statusQuo.candidate)
    .map((candidate): Hurdle => {
      const above = pairwise[candidate]![statusQuo.candidate]!;
      const below = pairwise[statusQuo.candidate]![candidate]!;
      return { candidate, above, below, outcome: outcomeOf(above, below, candidate, statusQuo) };
    });
  const passing = hurdles.filter(({ outcome }) => outcome === 'PASSES');
  const among = [...passing.map(({ candidate }) => candidate), statusQuo.candidate];
  return { ...schulze(election, among), hurdles };
}

function outcomeOf(
  above: number,
  below: number,
  candidate: number,
  { quorum, ratios }: StatusQuo,
): Hurdle['outcome'] {
  if (above < quorum) return 'BELOW_QUORUM';
  return above > below * ratios[candidate]! ? 'PASSES' : 'BELOW_MAJORITY';
}
