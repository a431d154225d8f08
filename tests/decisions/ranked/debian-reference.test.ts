import { describe, expect, test } from 'vitest';
import { pairwiseOf } from '../../../server/features/decisions/methods/ranked/pairwise.js';
import type { RankedElection } from '../../../server/features/decisions/methods/ranked/ranked-election.js';
import { schulzeOverStatusQuo } from '../../../server/features/decisions/methods/ranked/schulze-over-status-quo.js';
import { RealData } from '../../support/real-data.js';

const VOTES = new RealData('debian');

interface Published {
  options: Record<string, string>;
  default_option: number;
  num_ballots: number;
  /** By option, the votes above each of the others; null where that is itself. */
  pairwise: Record<string, (number | null)[]>;
  quorum: Record<string, { votes: number; needed: number }>;
  majority: Record<
    string,
    { passes: boolean; for_?: number; against?: number; ratio_required: number }
  >;
  winner: number[];
}

describe.skipIf(!VOTES.isHere)(VOTES.title('votes of the Debian project'), () => {
  const files = VOTES.files('.ballots.txt');

  test('there are as many as we know of', () => expect(files).toHaveLength(22));

  test.each(files)('%s: comparisons, quorum, majorities, winner', (file) => {
    const published = VOTES.expected<Published>(file.replace('.ballots.txt', '.txt'));
    const election = electionOf(file, Object.keys(published.options).length);
    const matrix = pairwiseOf(election);
    for (const [option, row] of Object.entries(published.pairwise))
      expect(matrix[Number(option) - 1]).toEqual(row.map((votes) => votes ?? 0));
    const { quorum, majority } = published;
    const { hurdles, winners } = schulzeOverStatusQuo(election, {
      candidate: published.default_option - 1,
      quorum: Math.max(0, ...Object.values(quorum).map(({ needed }) => needed)),
      ratios: matrix.map((_, candidate) => majority[candidate + 1]?.ratio_required ?? 1),
    });
    for (const { candidate, above, below, outcome } of hurdles) {
      const official = majority[candidate + 1];
      if (!official) continue;
      // Of some that fail only a sentence was published.
      if (official.for_ !== undefined)
        expect([above, below]).toEqual([official.for_, official.against]);
      expect(outcome === 'PASSES').toBe(
        official.passes && above >= (quorum[candidate + 1]?.needed ?? 0),
      );
    }
    expect(winners.map((winner) => winner + 1)).toEqual(published.winner);
  });
});

/** One character for each option: its rank, 1 to 9 and then letters, or - where it is left out. */
function electionOf(file: string, candidates: number): RankedElection {
  const lines = VOTES.read(file)
    .toString()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const ballots = lines.map((line) => {
    const byRank = new Map<number, number[]>();
    for (const [option, mark] of [...line].entries())
      if (mark !== '-') {
        const rank = Number.parseInt(mark, 36);
        byRank.set(rank, [...(byRank.get(rank) ?? []), option]);
      }
    const ranks = [...byRank].toSorted(([a], [b]) => a - b).map(([, options]) => options);
    return { ranks, count: 1 };
  });
  return { candidates, ballots, unranked: 'LAST', publishedOrder: (a, b) => a - b };
}
