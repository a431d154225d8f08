import { sumsOf, type ScoredElection, type ScoredResult } from './scored-election.js';

/** The scores of everybody, in one step. */
export interface ScoreRound {
  /** By candidate. */
  sums: number[];
  /** The sums per ballot; 0 without ballots. */
  means: number[];
  /** Best first. */
  ranking: number[];
  /** Others with as much as the winner, whom only the published order put behind. */
  tied: number[];
}

/** Score voting: the highest sum of scores wins. With as many ballots for everybody that is the highest mean, too. */
export function score(election: ScoredElection): ScoredResult<ScoreRound> {
  const sums = sumsOf(election);
  const ballots = election.ballots.reduce((sum, { count }) => sum + count, 0);
  const ranking = [...sums.keys()].toSorted(
    (a, b) => sums[b]! - sums[a]! || election.publishedOrder(a, b),
  );
  const [first] = ranking;
  const tied = ranking.slice(1).filter((other) => sums[other] === sums[first!]);
  const means = sums.map((sum) => (ballots === 0 ? 0 : sum / ballots));
  const winners = first === undefined || ballots === 0 ? [] : [first];
  return { winners, rounds: [{ sums, means, ranking, tied }] };
}
