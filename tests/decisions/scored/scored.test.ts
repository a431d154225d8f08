import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { majorityJudgment } from '../../../server/features/decisions/methods/scored/majority-judgment.js';
import { score } from '../../../server/features/decisions/methods/scored/score.js';
import type { ScoredElection } from '../../../server/features/decisions/methods/scored/scored-election.js';
import { star } from '../../../server/features/decisions/methods/scored/star.js';
import { anyScores, scored } from './elections.js';

const METHODS: [string, (election: ScoredElection) => number[]][] = [
  ['score', (election) => score(election).winners],
  ['STAR', (election) => star(election).winners],
  ['majority judgment', (election) => majorityJudgment(election).winners],
];

/** Two love the first and hate the second; three like the second a little more. */
const POLARISED = scored(2, [
  { scores: [5, 0], count: 2 },
  { scores: [3, 4], count: 3 },
]);

describe('what every count of scores promises', () => {
  test.each(METHODS)('%s: the order and the grouping of ballots change nothing', (_, winners) =>
    fc.assert(
      fc.property(anyScores, (election) => {
        const single = election.ballots.flatMap(({ scores, count }) =>
          Array.from({ length: count }, () => ({ scores, count: 1 })),
        );
        expect(winners({ ...election, ballots: single.toReversed() })).toEqual(winners(election));
      }),
    ),
  );

  test.each(METHODS)('%s: a better score for the winner does no harm', (_, winners) =>
    fc.assert(
      fc.property(anyScores, fc.nat(), (election, at) => {
        const [winner] = winners(election) as [number];
        const ballots = election.ballots.map((ballot, index) =>
          index === at % election.ballots.length
            ? { ...ballot, scores: ballot.scores.map((of, one) => (one === winner ? 5 : of)) }
            : ballot,
        );
        expect(winners({ ...election, ballots })).toEqual([winner]);
      }),
    ),
  );

  test.each(METHODS)('%s: saying nothing of somebody is the worst score', (_, winners) =>
    fc.assert(
      fc.property(anyScores, (election) => {
        const ballots = election.ballots.map((ballot) => ({
          ...ballot,
          scores: ballot.scores.map((of) => of ?? 0),
        }));
        expect(winners({ ...election, ballots })).toEqual(winners(election));
      }),
    ),
  );

  test.each(METHODS)('%s: nobody votes, nobody wins', (_, winners) =>
    expect(winners(scored(3, []))).toEqual([]),
  );

  test.each(METHODS)('%s: equals are put in the published order', (_, winners) => {
    const election = scored(2, [{ scores: [3, 3], count: 2 }]);
    expect(winners(election)).toEqual([0]);
    expect(winners({ ...election, publishedOrder: (a, b) => b - a })).toEqual([1]);
  });
});

describe('where they differ', () => {
  test('a majority prefers whom the sum does not elect: the run-off does, and so does the median', () => {
    expect(score(POLARISED).winners).toEqual([0]);
    expect(star(POLARISED).winners).toEqual([1]);
    expect(majorityJudgment(POLARISED).winners).toEqual([1]);
  });

  test('STAR tells its two steps', () =>
    expect(star(POLARISED).rounds).toEqual([
      { step: 'SCORING', sums: [19, 12], finalists: [0, 1], tied: [] },
      {
        step: 'RUNOFF',
        finalists: [0, 1],
        preferring: [2, 3],
        indifferent: 0,
        decidedBy: 'PREFERENCES',
      },
    ]));

  test('STAR: one who is preferred to each of the others may miss the run-off', () => {
    const election = scored(3, [
      { scores: [1, 0, 5], count: 2 },
      { scores: [1, 5, 0], count: 2 },
      { scores: [5, 4, 4], count: 1 },
    ]);
    // The first beats each of the others by three ballots to two, and has the lowest sum.
    expect(score(election).rounds[0]!.sums).toEqual([9, 14, 14]);
    expect(star(election).winners).not.toEqual([0]);
  });

  test('where the run-off is even the higher sum decides, and says so', () => {
    const election = scored(2, [
      { scores: [5, 0], count: 1 },
      { scores: [2, 3], count: 1 },
    ]);
    expect(star(election)).toMatchObject({ winners: [0], rounds: [{}, { decidedBy: 'SUMS' }] });
  });
});

test('two candidates are told apart as by taking away one median after the other', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { minLength: 1, maxLength: 14 }),
      (pairs) => {
        const election = scored(
          2,
          pairs.map((scores) => ({ scores, count: 1 })),
        );
        const [a, b] = [0, 1].map((place) => mediansTakenAway(pairs.map((pair) => pair[place]!)));
        const differing = a!.findIndex((grade, index) => grade !== b![index]);
        const expected =
          differing < 0 ? [[0, 1]] : a![differing]! > b![differing]! ? [[0], [1]] : [[1], [0]];
        expect(majorityJudgment(election).rounds[0]!.ranking).toEqual(expected);
      },
    ),
  ));

test('the gauge says how many gave a better and a worse grade than the median', () =>
  expect(majorityJudgment(POLARISED).rounds[0]!.gauges).toEqual([
    { grade: 3, better: 2, worse: 0 },
    { grade: 4, better: 0, worse: 2 },
  ]));

function mediansTakenAway(grades: number[]): number[] {
  const left = grades.toSorted((a, b) => a - b);
  return grades.flatMap(() => left.splice(Math.floor((left.length - 1) / 2), 1));
}
