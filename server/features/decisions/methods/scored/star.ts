import { sumsOf, type ScoredElection, type ScoredResult } from './scored-election.js';

/** The first step: who is in the run-off. */
export interface StarScoring {
  step: 'SCORING';
  /** By candidate. */
  sums: number[];
  /** The two with the highest sums, the higher first; one where there is only one candidate. */
  finalists: number[];
  /** Others with as much as the last of them, whom only the published order kept out. */
  tied: number[];
}

/** The second step: which of the two more ballots prefer. */
export interface StarRunoff {
  step: 'RUNOFF';
  finalists: [number, number];
  /** How many ballots score the first higher, and how many the second. */
  preferring: [number, number];
  /** Ballots that score both the same. */
  indifferent: number;
  /** What decided: preferences, the higher sum where these are equal, or the published order where that is too. */
  decidedBy: 'PREFERENCES' | 'SUMS' | 'PUBLISHED_ORDER';
}

/**
 * STAR voting (score, then automatic run-off): the two with the highest sums go into a run-off, where each ballot counts for
 * the one that it scores higher.
 */
export function star(election: ScoredElection): ScoredResult<StarScoring | StarRunoff> {
  const sums = sumsOf(election);
  const order = [...sums.keys()].toSorted(
    (a, b) => sums[b]! - sums[a]! || election.publishedOrder(a, b),
  );
  const finalists = order.slice(0, 2);
  const tied = order.slice(2).filter((other) => sums[other] === sums[finalists[1]!]);
  const scoring: StarScoring = { step: 'SCORING', sums, finalists, tied };
  if (election.ballots.length === 0) return { winners: [], rounds: [scoring] };
  const [first, second] = finalists;
  if (first === undefined || second === undefined) return { winners: finalists, rounds: [scoring] };
  const runoff = runoffOf(election, sums, [first, second]);
  const [preferring, others] = runoff.preferring;
  return { winners: [others > preferring ? second : first], rounds: [scoring, runoff] };
}

function runoffOf(
  { ballots }: ScoredElection,
  sums: readonly number[],
  finalists: [number, number],
): StarRunoff {
  const [first, second] = finalists;
  const preferring: [number, number] = [0, 0];
  let indifferent = 0;
  for (const { scores, count } of ballots) {
    const difference = (scores[first] ?? 0) - (scores[second] ?? 0);
    if (difference > 0) preferring[0] += count;
    else if (difference < 0) preferring[1] += count;
    else indifferent += count;
  }
  const decidedBy =
    preferring[0] !== preferring[1]
      ? 'PREFERENCES'
      : sums[first] === sums[second]
        ? 'PUBLISHED_ORDER'
        : 'SUMS';
  return { step: 'RUNOFF', finalists, preferring, indifferent, decidedBy };
}
