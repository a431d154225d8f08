import {
  candidatesOf,
  type RankedBallot,
  type RankedElection,
  type RankedResult,
} from './ranked-election.js';

/** The points of everybody, in one step. */
export interface BordaRound {
  /** By candidate. */
  points: number[];
  /** Best first; those of a tier have the same points. */
  ranking: number[][];
}

/**
 * Borda's count: of n candidates the first gets n − 1 points, the next n − 2, down to 0. Those of one rank share what their
 * places are worth, and so do those who are left out, unless these are ignored.
 */
export function borda(election: RankedElection): RankedResult<BordaRound> {
  const points = candidatesOf(election).map(() => 0);
  for (const ballot of election.ballots) givePoints(ballot, election, points);
  const order = candidatesOf(election).toSorted(
    (a, b) => points[b]! - points[a]! || election.publishedOrder(a, b),
  );
  const ranking: number[][] = [];
  for (const candidate of order) {
    const last = ranking.at(-1);
    if (last && points[last[0]!] === points[candidate]) last.push(candidate);
    else ranking.push([candidate]);
  }
  return { winners: order.slice(0, 1), rounds: [{ points, ranking }] };
}

function givePoints({ ranks, count }: RankedBallot, election: RankedElection, points: number[]) {
  const named = new Set(ranks.flat());
  const rest = candidatesOf(election).filter((candidate) => !named.has(candidate));
  let best = election.candidates - 1;
  for (const rank of election.unranked === 'LAST' ? [...ranks, rest] : ranks) {
    // The mean of best, best − 1, … of as many places as there are candidates on the rank.
    const each = best - (rank.length - 1) / 2;
    for (const candidate of rank) points[candidate]! += each * count;
    best -= rank.length;
  }
}
