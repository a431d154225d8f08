import fc from 'fast-check';
import type {
  RankedBallot,
  RankedElection,
} from '../../../server/features/decisions/methods/ranked/ranked-election.js';

/** An election from rankings as one writes them: `[42, 'A > B = C']`. Candidates are letters, A the first. */
export function electionOf(candidates: number, written: [number, string][]): RankedElection {
  const ballots = written.map(([count, ranking]) => ({
    ranks: ranking
      .split('>')
      .map((rank) => rank.split('=').map((letter) => letter.trim().charCodeAt(0) - 65)),
    count,
  }));
  return { candidates, ballots, unranked: 'LAST', publishedOrder: (a, b) => a - b };
}

/** The letters of candidates. */
export const letters = (candidates: readonly number[]) =>
  candidates.map((candidate) => String.fromCharCode(65 + candidate)).join('');

const strict = (candidates: number): fc.Arbitrary<number[][]> =>
  fc
    .shuffledSubarray(Array.from({ length: candidates }, (_, candidate) => candidate))
    .map((order) => order.map((candidate) => [candidate]));

/** Any rankings of a few candidates, without ties, cut off anywhere; up to so many ballots are alike. */
function rankings(alike: number): fc.Arbitrary<RankedElection> {
  return fc.integer({ min: 2, max: 6 }).chain((candidates) => {
    const ballot = fc.record({
      ranks: strict(candidates),
      count: fc.integer({ min: 1, max: alike }),
    });
    return fc.array(ballot, { minLength: 1, maxLength: 25 }).map((ballots) => ({
      candidates,
      ballots,
      unranked: 'LAST' as const,
      publishedOrder: (a: number, b: number) => a - b,
    }));
  });
}

/** Elections of few ballots, where many a majority is as strong as another. */
export const anyElection = rankings(9);

/** Elections of many ballots, where that is rare. */
export const largeElection = rankings(1_000_000);

/** The same election with other numbers for its candidates, the published order going with them. */
export function renumbered(election: RankedElection, to: readonly number[]): RankedElection {
  const back = to.map((_, number) => to.indexOf(number));
  const ballots: RankedBallot[] = election.ballots.map(({ ranks, count }) => ({
    ranks: ranks.map((rank) => rank.map((candidate) => to[candidate]!)),
    count,
  }));
  const publishedOrder = (a: number, b: number) => election.publishedOrder(back[a]!, back[b]!);
  return { ...election, ballots, publishedOrder };
}
