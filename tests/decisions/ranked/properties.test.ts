import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { borda } from '../../../server/features/decisions/methods/ranked/borda.js';
import { instantRunoff } from '../../../server/features/decisions/methods/ranked/instant-runoff.js';
import { meekStv } from '../../../server/features/decisions/methods/ranked/meek-stv.js';
import {
  condorcetWinner,
  isPreferred,
  pairwiseOf,
} from '../../../server/features/decisions/methods/ranked/pairwise.js';
import {
  rankedPairs,
  type Majority,
} from '../../../server/features/decisions/methods/ranked/ranked-pairs.js';
import {
  candidatesOf,
  type RankedElection,
} from '../../../server/features/decisions/methods/ranked/ranked-election.js';
import { schulze } from '../../../server/features/decisions/methods/ranked/schulze.js';
import { scottishStv } from '../../../server/features/decisions/methods/ranked/scottish-stv.js';
import { anyElection, electionOf, largeElection, letters, renumbered } from './elections.js';

type Winners = (election: RankedElection) => number[];

const TWO_SEATS = 2;
const METHODS: Record<string, Winners> = {
  'instant run-off': (election) => instantRunoff(election).winners,
  Schulze: (election) => schulze(election).winners,
  'ranked pairs': (election) => rankedPairs(election).winners,
  Borda: (election) => borda(election).winners,
  'Scottish STV': (election) => scottishStv({ ...election, seats: TWO_SEATS }).winners,
  'Meek STV': (election) => meekStv({ ...election, seats: TWO_SEATS }).winners,
};
const ALL = Object.entries(METHODS);
const named = (...names: string[]) => ALL.filter(([name]) => names.includes(name));

function hasStrengthsApart(majorities: readonly Majority[]): boolean {
  const strengths = majorities.map(({ votes, opposing }) => `${votes}:${opposing}`);
  return new Set(strengths).size === strengths.length;
}

/** Raises a candidate to the top of the ballots at a place. */
function raised(election: RankedElection, candidate: number, at: number): RankedElection {
  const ballots = election.ballots.map((ballot, index) =>
    index === at
      ? { ...ballot, ranks: [[candidate], ...ballot.ranks.filter(([one]) => one !== candidate)] }
      : ballot,
  );
  return { ...election, ballots };
}

describe('what every count promises', () => {
  test.each(ALL)('%s: the order and the grouping of ballots change nothing', (_, winners) =>
    fc.assert(
      fc.property(anyElection, (election) => {
        const single = election.ballots.flatMap(({ ranks, count }) =>
          Array.from({ length: count }, () => ({ ranks, count: 1 })),
        );
        expect(winners({ ...election, ballots: single.toReversed() })).toEqual(winners(election));
      }),
    ),
  );

  test.each(ALL)('%s: other names change nothing', (_, winners) =>
    fc.assert(
      fc.property(
        anyElection.chain((election) =>
          fc
            .shuffledSubarray(candidatesOf(election), { minLength: election.candidates })
            .map((to) => ({ election, to })),
        ),
        ({ election, to }) => {
          expect(winners(renumbered(election, to))).toEqual(
            winners(election).map((winner) => to[winner]),
          );
        },
      ),
    ),
  );

  const BUT_BORDA = ALL.filter(([name]) => name !== 'Borda');

  test.each(BUT_BORDA)('%s: whoever is first on more than half of the ballots wins', (_, winners) =>
    fc.assert(
      fc.property(anyElection, (election) => {
        const { votes } = instantRunoff(election).rounds[0] ?? { votes: [] };
        const ballots = election.ballots.reduce((sum, { count }) => sum + count, 0);
        const first = votes.findIndex((of) => of * 2 > ballots);
        fc.pre(first >= 0);
        expect(winners(election)).toContain(first);
      }),
    ),
  );
});

describe('what comparing every two promises', () => {
  const COMPARING = named('Schulze', 'ranked pairs');

  test.each(COMPARING)('%s: whoever is preferred to each of the others wins', (_, winners) =>
    fc.assert(
      fc.property(anyElection, (election) => {
        const preferred = condorcetWinner(pairwiseOf(election));
        fc.pre(preferred !== null);
        expect(winners(election)).toEqual([preferred]);
      }),
    ),
  );

  test.each(COMPARING)('%s: whoever loses to each of the others does not win', (_, winners) =>
    fc.assert(
      fc.property(anyElection, (election) => {
        const matrix = pairwiseOf(election);
        const [winner] = winners(election) as [number];
        const losesToAll = candidatesOf(election).every(
          (other) => other === winner || isPreferred(matrix, other, winner),
        );
        expect(losesToAll).toBe(false);
      }),
    ),
  );
});

describe('more support for the winner', () => {
  test.each(named('Schulze', 'Borda'))('%s: does no harm', (_, winners) =>
    fc.assert(
      fc.property(anyElection, fc.nat(), (election, at) => {
        const [winner] = winners(election) as [number];
        const more = raised(election, winner, at % election.ballots.length);
        expect(winners(more)).toEqual([winner]);
      }),
    ),
  );

  test('ranked pairs: does no harm, where no two majorities are equally strong', () =>
    fc.assert(
      fc.property(largeElection, fc.nat(), (election, at) => {
        const before = rankedPairs(election);
        const [winner] = before.winners as [number];
        const after = rankedPairs(raised(election, winner, at % election.ballots.length));
        fc.pre(hasStrengthsApart(before.rounds) && hasStrengthsApart(after.rounds));
        fc.pre(before.ranking[0]!.length === 1);
        expect(after.winners).toEqual([winner]);
      }),
    ));

  test('harms in instant run-off, in a known example', () => {
    const before = electionOf(3, [
      [39, 'A > B > C'],
      [35, 'B > C > A'],
      [26, 'C > A > B'],
    ]);
    // Ten who preferred B to A now prefer A: it is B who goes out first, and C beats A.
    const after = electionOf(3, [
      [49, 'A > B > C'],
      [25, 'B > C > A'],
      [26, 'C > A > B'],
    ]);
    expect(letters(instantRunoff(before).winners)).toBe('A');
    expect(letters(instantRunoff(after).winners)).toBe('C');
  });
});

describe('what a count does not promise', () => {
  test('Borda: a majority’s first choice may lose', () => {
    const election = electionOf(3, [
      [3, 'A > B > C'],
      [2, 'B > C > A'],
    ]);
    expect(letters(borda(election).winners)).toBe('B');
  });

  test('instant run-off: whoever is preferred to each of the others may lose', () => {
    const election = electionOf(3, [
      [40, 'A > B > C'],
      [25, 'B > A > C'],
      [35, 'C > B > A'],
    ]);
    expect(letters([condorcetWinner(pairwiseOf(election))!])).toBe('B');
    expect(letters(instantRunoff(election).winners)).toBe('A');
  });

  test.each(named('Schulze', 'ranked pairs'))(
    '%s: ranking a second choice may harm the first',
    (_, winners) => expect(harmsLater(winners)).toBe(true),
  );

  test('instant run-off: ranking a second choice never harms the first', () =>
    expect(harmsLater(METHODS['instant run-off']!)).toBe(false));
});

describe('what counts for several seats promise', () => {
  test.each([
    ['Scottish STV', scottishStv],
    ['Meek STV', meekStv],
  ])('%s: as many as there are seats, each once, while there are candidates', (_, count) =>
    fc.assert(
      fc.property(anyElection, fc.integer({ min: 1, max: 4 }), (election, seats) => {
        fc.pre(instantRunoff(election).rounds.length > 0);
        const { winners } = count({ ...election, seats });
        expect(winners).toHaveLength(Math.min(seats, election.candidates));
        expect(new Set(winners).size).toBe(winners.length);
      }),
    ),
  );

  test('Scottish STV: no vote is made or lost', () =>
    fc.assert(
      fc.property(anyElection, fc.integer({ min: 1, max: 4 }), (election, seats) => {
        const { rounds } = scottishStv({ ...election, seats });
        const [first] = rounds;
        for (const { votes, nonTransferable } of rounds)
          expect(votes.reduce((sum, of) => sum + of, nonTransferable)).toBeCloseTo(
            first!.votes.reduce((sum, of) => sum + of, 0),
          );
      }),
    ));

  test('Meek STV: whoever is elected keeps just the quota while seats are open, and no vote is lost', () =>
    fc.assert(
      fc.property(anyElection, fc.integer({ min: 1, max: 4 }), (election, seats) => {
        const { rounds } = meekStv({ ...election, seats });
        const valid =
          rounds[0]?.votes.reduce((sum, of) => sum + of, rounds[0].nonTransferable) ?? 0;
        const winners: number[] = [];
        for (const { votes, quota, nonTransferable, elected } of rounds) {
          winners.push(...elected);
          expect(votes.reduce((sum, of) => sum + of, nonTransferable)).toBeCloseTo(valid);
          expect(quota).toBeCloseTo((valid - nonTransferable) / (seats + 1));
          if (winners.length >= seats || winners.length === election.candidates) break;
          for (const winner of winners) expect(votes[winner]).toBeCloseTo(quota, 4);
        }
      }),
    ));

  test.each(named('Scottish STV', 'Meek STV'))(
    '%s: a quota that agrees on some candidates gets one of them',
    (_, winners) =>
      fc.assert(
        fc.property(anyElection, fc.integer({ min: 1, max: 200 }), (election, more) => {
          // More than a third, for two seats, rank the first two candidates above everybody.
          const others = election.ballots.reduce((sum, { count }) => sum + count, 0);
          const agreeing = Math.floor(others / 2) + more;
          const ballots = [...election.ballots, { ranks: [[1], [0]], count: agreeing }];
          expect(winners({ ...election, ballots }).some((winner) => winner <= 1)).toBe(true);
        }),
      ),
  );

  test('with one seat Meek is instant run-off, where nobody is tied', () =>
    fc.assert(
      fc.property(anyElection, (election) => {
        const { rounds, winners } = instantRunoff(election);
        fc.pre(rounds.every(({ transfer }) => !transfer || transfer.tied.length === 0));
        expect(meekStv({ ...election, seats: 1 }).winners).toEqual(winners);
      }),
    ));
});

/** Whether somebody’s first choice wins only where they rank nobody after it, in any of many small elections. */
function harmsLater(winners: Winners): boolean {
  return fc.sample(anyElection, { numRuns: 20_000, seed: 7 }).some((election) =>
    election.ballots.some(({ ranks }, at) => {
      const ballots = election.ballots.map((ballot, index) =>
        index === at ? { ...ballot, ranks: ranks.slice(0, 1) } : ballot,
      );
      const [first] = ranks[0] ?? [];
      return (
        first !== undefined &&
        winners({ ...election, ballots })[0] === first &&
        winners(election)[0] !== first
      );
    }),
  );
}
