/** Identical ballots, grouped. */
export interface ScoredBallot {
  /** What each candidate gets, a whole number from 0; null where the ballot says nothing of them, which counts as 0. */
  scores: readonly (number | null)[];
  count: number;
}

/** Everything that a count of scores or grades depends on. */
export interface ScoredElection {
  /** How many candidates there are; a candidate is a number from 0. */
  candidates: number;
  ballots: readonly ScoredBallot[];
  /** Puts candidates that nothing else tells apart in an order published before opening. */
  publishedOrder: (a: number, b: number) => number;
}

/** What every count of scores tells: who won, and each step that led to it. */
export interface ScoredResult<Round> {
  winners: number[];
  rounds: Round[];
}

/** The sums of all scores, by candidate. */
export function sumsOf({ candidates, ballots }: ScoredElection): number[] {
  const sums = Array.from({ length: candidates }, () => 0);
  for (const { scores, count } of ballots)
    for (const candidate of sums.keys()) sums[candidate]! += (scores[candidate] ?? 0) * count;
  return sums;
}
