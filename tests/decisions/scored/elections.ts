import fc from 'fast-check';
import type {
  ScoredBallot,
  ScoredElection,
} from '../../../server/features/decisions/methods/scored/scored-election.js';

/** An election whose published order is that of the list. */
export function scored(candidates: number, ballots: readonly ScoredBallot[]): ScoredElection {
  return { candidates, ballots, publishedOrder: (a, b) => a - b };
}

/** Any scores from 0 to 5 of a few candidates, some left out. */
export const anyScores: fc.Arbitrary<ScoredElection> = fc
  .integer({ min: 1, max: 5 })
  .chain((candidates) =>
    fc
      .array(
        fc.record({
          scores: fc.array(fc.option(fc.integer({ min: 0, max: 5 })), {
            minLength: candidates,
            maxLength: candidates,
          }),
          count: fc.integer({ min: 1, max: 6 }),
        }),
        { minLength: 1, maxLength: 15 },
      )
      .map((ballots) => scored(candidates, ballots)),
  );
