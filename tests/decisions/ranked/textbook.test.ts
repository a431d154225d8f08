import { describe, expect, test } from 'vitest';
import { borda } from '../../../server/features/decisions/methods/ranked/borda.js';
import { instantRunoff } from '../../../server/features/decisions/methods/ranked/instant-runoff.js';
import { meekStv } from '../../../server/features/decisions/methods/ranked/meek-stv.js';
import {
  condorcetWinner,
  pairwiseOf,
} from '../../../server/features/decisions/methods/ranked/pairwise.js';
import { rankedPairs } from '../../../server/features/decisions/methods/ranked/ranked-pairs.js';
import { schulze } from '../../../server/features/decisions/methods/ranked/schulze.js';
import { scottishStv } from '../../../server/features/decisions/methods/ranked/scottish-stv.js';
import { electionOf, letters } from './elections.js';

/** Memphis, Nashville, Chattanooga, Knoxville. */
const TENNESSEE = electionOf(4, [
  [42, 'A > B > C > D'],
  [26, 'B > C > D > A'],
  [15, 'C > D > B > A'],
  [17, 'D > C > B > A'],
]);
/** The example of Schulze’s paper (2011). */
const SCHULZE = electionOf(5, [
  [5, 'A > C > B > E > D'],
  [5, 'A > D > E > C > B'],
  [8, 'B > E > D > A > C'],
  [3, 'C > A > B > E > D'],
  [7, 'C > A > E > B > D'],
  [2, 'C > B > A > D > E'],
  [7, 'D > C > E > B > A'],
  [8, 'E > B > A > D > C'],
]);
const CYCLE = electionOf(3, [
  [1, 'A > B > C'],
  [1, 'B > C > A'],
  [1, 'C > A > B'],
]);
const REVERSED = { ...CYCLE, publishedOrder: (a: number, b: number) => b - a };

test.each([
  ['instant run-off', instantRunoff, 'D'],
  ['Borda', borda, 'B'],
  ['Schulze', schulze, 'B'],
  ['ranked pairs', rankedPairs, 'B'],
])('the capital of Tennessee by %s', (_, count, winner) =>
  expect(letters(count(TENNESSEE).winners)).toBe(winner),
);

describe('Schulze’s own example', () => {
  const [round] = schulze(SCHULZE).rounds;

  test('the strongest paths are those of the paper', () =>
    expect(round!.strongest).toEqual([
      [0, 28, 28, 30, 24],
      [25, 0, 28, 33, 24],
      [25, 29, 0, 29, 24],
      [25, 28, 28, 0, 24],
      [25, 28, 28, 31, 0],
    ]));

  test('and so is the ranking', () =>
    expect(round!.ranking.map(letters)).toEqual(['E', 'A', 'C', 'B', 'D']));
});

describe('a cycle of three', () => {
  test('has nobody who is preferred to each of the others', () =>
    expect(condorcetWinner(pairwiseOf(CYCLE))).toBeNull());

  test.each([
    ['Schulze', () => schulze(CYCLE).rounds[0]!.ranking],
    ['ranked pairs', () => rankedPairs(CYCLE).ranking],
    ['Borda', () => borda(CYCLE).rounds[0]!.ranking],
  ])('is a tie of all by %s', (_, ranking) => expect(ranking()).toEqual([[0, 1, 2]]));

  test.each([
    ['Schulze', schulze],
    ['ranked pairs', rankedPairs],
    ['Borda', borda],
  ])('is decided by the published order in %s', (_, count) => {
    expect([letters(count(CYCLE).winners), letters(count(REVERSED).winners)]).toEqual(['A', 'C']);
  });

  test('loses whom the published order puts last in instant run-off', () => {
    // Without C the ballot C > A is A's; without A the ballot A > B is B's.
    expect(letters(instantRunoff(CYCLE).winners)).toBe('A');
    expect(letters(instantRunoff(REVERSED).winners)).toBe('B');
  });

  test('says in the round who was tied', () =>
    expect(instantRunoff(CYCLE).rounds[1]!.transfer).toEqual({
      from: 2,
      reason: 'EXCLUDED',
      tied: [0, 1],
    }));
});

describe('ranks that are equal', () => {
  const election = electionOf(3, [
    [2, 'A = B > C'],
    [1, 'C'],
  ]);

  test('count for neither, and those left out come last', () =>
    expect(pairwiseOf(election)).toEqual([
      [0, 0, 2],
      [0, 0, 2],
      [1, 1, 0],
    ]));

  test('are compared with nobody who is left out, where these are ignored', () =>
    expect(pairwiseOf({ ...election, unranked: 'IGNORED' })).toEqual([
      [0, 0, 2],
      [0, 0, 2],
      [0, 0, 0],
    ]));

  test('share their points, and so do those left out', () =>
    expect(borda(election).rounds[0]!.points).toEqual([3.5, 3.5, 2]));

  test('end a ballot where votes are passed on', () => {
    const { rounds } = instantRunoff(election);
    expect(rounds).toMatchObject([{ votes: [0, 0, 1], elected: [2] }]);
  });
});

describe('several seats', () => {
  /** 78 of 100 are for A, B and C; the quota of three seats is 26. */
  const election = {
    ...electionOf(5, [
      [42, 'A > B > C'],
      [36, 'B > A > C'],
      [13, 'D > E'],
      [9, 'E > D'],
    ]),
    seats: 3,
  };

  test('Scottish STV elects by quota, passes on what is over it, then excludes', () => {
    const { winners, quota, rounds } = scottishStv(election);
    expect([letters(winners), quota]).toEqual(['ABC', 26]);
    expect(rounds.map(({ votes }) => votes)).toEqual([
      [42, 36, 0, 13, 9],
      // 16 of 42 are over the quota: each ballot goes on at 0.38095, cut off; B is in already, so C gets them.
      [26, 36, 15.9999, 13, 9],
      [26, 26, 25.99962, 13, 9],
      [26, 26, 25.99962, 22, 0],
      [26, 26, 25.99962, 0, 0],
    ]);
    expect(rounds.map(({ transfer }) => transfer)).toEqual([
      null,
      { from: 0, reason: 'SURPLUS', tied: [] },
      { from: 1, reason: 'SURPLUS', tied: [] },
      { from: 4, reason: 'EXCLUDED', tied: [] },
      { from: 3, reason: 'EXCLUDED', tied: [] },
    ]);
    expect(rounds.map(({ elected }) => letters(elected))).toEqual(['AB', '', '', '', 'C']);
  });

  test('Meek lets the elected keep what gives them the quota', () => {
    const { winners, rounds } = meekStv(election);
    expect(letters(winners)).toBe('ABC');
    expect(rounds).toHaveLength(1);
    expect(rounds[0]).toMatchObject({ quota: 25, nonTransferable: 0, elected: [0, 1, 2] });
    // They are elected one after the other, while surpluses are passed on.
    expect(rounds[0]!.votes.reduce((sum, votes) => sum + votes, 0)).toBeCloseTo(100);
  });

  test('Meek sees that two have just the quota, however the ballots lie, and takes the published order', () => {
    const written: [number, string][] = [
      [5, 'B'],
      [7, 'C > B'],
      [14, 'C > A'],
      [1, 'A'],
    ];
    for (const ballots of [written, written.toReversed()]) {
      const { winners, rounds } = meekStv({ ...electionOf(3, ballots), seats: 2 });
      expect(letters(winners)).toBe('CA');
      expect(rounds).toMatchObject([{ quota: 9, votes: [9, 9, 9] }]);
    }
  });

  test.each([
    ['Scottish', scottishStv],
    ['Meek', meekStv],
  ])('%s: as many candidates as seats are all elected, and nobody without a ballot', (_, count) => {
    expect(new Set(count({ ...election, seats: 5 }).winners)).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(count({ ...election, ballots: [] })).toMatchObject({ winners: [], rounds: [] });
  });
});
