import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalSharesAdd1 } from '../../server/features/decisions/methods/equal-shares/equal-shares-add1.js';
import { equalShares } from '../../server/features/decisions/methods/equal-shares/equal-shares.js';
import {
  costOf,
  votesOf,
  type SharesElection,
} from '../../server/features/decisions/methods/equal-shares/shares-election.js';

const inOrder = (a: number, b: number) => a - b;

/** Three of four live by the river, and approve four projects there; the others approve two on the hill. */
const STREETS: SharesElection = {
  budget: 1_200,
  costs: [300, 300, 300, 300, 300, 300],
  ballots: [
    { projects: [0, 1, 2, 3], count: 9 },
    { projects: [4, 5], count: 3 },
  ],
  satisfaction: 'COST',
  publishedOrder: inOrder,
};

const anyElection: fc.Arbitrary<SharesElection> = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 })
  .chain((costs) =>
    fc.record({
      budget: fc.integer({ min: 1, max: 120 }),
      costs: fc.constant(costs),
      ballots: fc.array(
        fc.record({
          projects: fc.subarray([...costs.keys()]),
          count: fc.integer({ min: 1, max: 5 }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      satisfaction: fc.constantFrom('COST' as const, 'CARDINALITY' as const),
      publishedOrder: fc.constant(inOrder),
    }),
  );

describe('equal shares', () => {
  test('a quarter of the voters gets a quarter of the budget, which most votes would not give them', () => {
    const { winners, rounds, perVoter } = equalShares(STREETS);
    expect(perVoter).toBe(100);
    expect(winners).toEqual([0, 1, 2, 4]);
    expect(rounds.at(-1)).toEqual({
      number: 4,
      project: 4,
      supporters: 3,
      share: 100,
      gaveAll: 0,
      tied: [5],
    });
    const votes = votesOf(STREETS);
    expect(
      STREETS.costs
        .map((_, project) => project)
        .toSorted((a, b) => votes[b]! - votes[a]!)
        .slice(0, 4),
    ).toEqual([0, 1, 2, 3]);
  });

  test('whoever has less gives all, and the others pay the rest alike', () => {
    const { rounds } = equalShares({
      budget: 300,
      costs: [50, 140],
      ballots: [
        { projects: [0, 1], count: 1 },
        { projects: [1], count: 1 },
        { projects: [], count: 1 },
      ],
      satisfaction: 'CARDINALITY',
      publishedOrder: inOrder,
    });
    expect(rounds).toMatchObject([
      { project: 0, supporters: 1, share: 50, gaveAll: 0 },
      { project: 1, supporters: 2, share: 90, gaveAll: 1 },
    ]);
  });

  test('what is worth what it costs is bought by how many pay, what is worth one by how little', () => {
    const election = {
      budget: 400,
      costs: [200, 30],
      ballots: [
        { projects: [0, 1], count: 2 },
        { projects: [0], count: 2 },
      ],
      publishedOrder: inOrder,
    };
    expect(equalShares({ ...election, satisfaction: 'COST' }).winners).toEqual([0, 1]);
    expect(equalShares({ ...election, satisfaction: 'CARDINALITY' }).winners).toEqual([1, 0]);
  });

  test('where points were given everybody pays for each of theirs', () => {
    // 50 each. The second costs 3 a point, the first 10: 4 points pay 40, and 2 points the 20 that are left.
    const { winners, rounds, left } = equalShares({
      budget: 100,
      costs: [60, 30, 40],
      ballots: [
        { projects: [0, 2], points: [4, 1], count: 1 },
        { projects: [0, 1], points: [2, 10], count: 1 },
      ],
      satisfaction: 'POINTS',
      publishedOrder: inOrder,
    });
    expect(winners).toEqual([1, 0]);
    expect(rounds.map(({ share, supporters }) => [share, supporters])).toEqual([
      [3, 1],
      [10, 2],
    ]);
    expect(left).toEqual([10, 0, 10]);
  });

  test('among equals the cheaper goes first, then more votes, then the published order', () => {
    const tie = (costs: number[], ballots: SharesElection['ballots']) =>
      equalShares({
        budget: 12,
        costs,
        ballots,
        satisfaction: 'COST',
        publishedOrder: (a, b) => b - a,
      });
    const [first] = tie([4, 2], [{ projects: [0, 1], count: 2 }]).rounds;
    expect(first).toMatchObject({ project: 1, tied: [0] });
    const [other] = tie([2, 2], [{ projects: [0, 1], count: 2 }]).rounds;
    expect(other).toMatchObject({ project: 1, tied: [0] });
  });

  test('nobody votes, nothing is bought', () =>
    expect(equalShares({ ...STREETS, ballots: [] })).toMatchObject({ winners: [], perVoter: 0 }));

  test.each([
    ['plain', equalShares],
    ['with more each', (election: SharesElection) => equalSharesAdd1(election, 1)],
  ])(
    '%s: never costs more than there is, nothing twice, nothing that nobody approves',
    (_, count) =>
      fc.assert(
        fc.property(anyElection, (election) => {
          const { winners } = count(election);
          expect(costOf(election, winners)).toBeLessThanOrEqual(election.budget);
          expect(new Set(winners).size).toBe(winners.length);
          const votes = votesOf(election);
          expect(winners.every((winner) => votes[winner]! > 0)).toBe(true);
        }),
      ),
  );

  test('each project is paid by those who approve it, to the last unit, and nobody pays more than they have', () =>
    fc.assert(
      fc.property(anyElection, (election) => {
        const left = election.ballots.map(() => election.budget / votersOf(election));
        for (const { project, share } of equalShares(election).rounds) {
          let paid = 0;
          for (const [ballot, { projects, count }] of election.ballots.entries()) {
            if (!projects.includes(project)) continue;
            const pays = Math.min(left[ballot]!, share);
            left[ballot]! -= pays;
            paid += pays * count;
          }
          expect(paid).toBeCloseTo(election.costs[project]!, 3);
        }
      }),
    ));

  test('the order and the grouping of ballots change nothing', () =>
    fc.assert(
      fc.property(anyElection, (election) => {
        const ballots = election.ballots
          .flatMap(({ projects, count }) =>
            Array.from({ length: count }, () => ({ projects, count: 1 })),
          )
          .toReversed();
        expect(equalShares({ ...election, ballots }).winners).toEqual(
          equalShares(election).winners,
        );
      }),
    ));

  test('a group that could pay for a project it agrees on is not left without any', () =>
    fc.assert(
      fc.property(anyElection, (election) => {
        const { winners } = equalShares(election);
        const each = election.budget / votersOf(election);
        for (const [project, cost] of election.costs.entries()) {
          const group = election.ballots.filter(({ projects }) => projects.includes(project));
          const means = each * group.reduce((sum, { count }) => sum + count, 0);
          // Strictly, as sums of fractions are not exact.
          if (means <= cost + 0.001 || group.length === 0) continue;
          expect(
            group.some(({ projects }) => projects.some((approved) => winners.includes(approved))),
          ).toBe(true);
        }
      }),
    ));
});

describe('more for each, one unit after the other', () => {
  test('spends what plain shares leave', () => {
    const election = { ...STREETS, budget: 1_300 };
    expect(costOf(election, equalShares(election).winners)).toBe(1_200);
    const { winners, completion } = equalSharesAdd1({ ...election, budget: 1_550 }, 1);
    expect(winners).toHaveLength(5);
    expect(completion).toEqual([]);
  });

  test('ends where only what costs more than there is has not won', () => {
    const costs = [...STREETS.costs.slice(0, 5), 1_000_000_000_000];
    expect(equalSharesAdd1({ ...STREETS, budget: 1_500, costs }, 1).winners).toHaveLength(5);
  });

  test('gives what is left to most votes, and says so', () => {
    const election: SharesElection = {
      budget: 100,
      costs: [60, 35, 55],
      ballots: [
        { projects: [0], count: 6 },
        { projects: [1], count: 1 },
        { projects: [2], count: 3 },
      ],
      satisfaction: 'COST',
      publishedOrder: inOrder,
    };
    const { winners, rounds, completion } = equalSharesAdd1(election, 1);
    expect(rounds.map(({ project }) => project)).toEqual([0]);
    expect(completion).toEqual([{ number: 2, project: 1, votes: 1 }]);
    expect(winners).toEqual([0, 1]);
  });
});

function votersOf({ ballots }: SharesElection): number {
  return ballots.reduce((sum, { count }) => sum + count, 0);
}
