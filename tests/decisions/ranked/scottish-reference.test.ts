import { describe, expect, test } from 'vitest';
import { scottishStv } from '../../../server/features/decisions/methods/ranked/scottish-stv.js';
import { readBlt } from '../../../server/features/decisions/ballot-files/read-blt.js';
import { RealData } from '../../support/real-data.js';

const WARDS = new RealData('scottish-stv');

/** What returning officers published has five decimals, with a slip of the last now and then. */
const TOLERANCE = 0.005;
/** The published totals of Glasgow's ward 1 have one cell with a slip of the pen. */
const SLIPS: Record<string, number> = { 'glasgow_2017_ward1.blt': 1 };

interface Published {
  seats: number;
  quota: number;
  valid_poll: number;
  elected: number[];
  candidates: { number: number; stage_totals: number[] }[];
}

describe.skipIf(!WARDS.isHere)(WARDS.title('Scottish council elections of 2017'), () => {
  const files = WARDS.files('.blt');

  test('there are as many as we know of', () => expect(files).toHaveLength(195));

  test.each(files)('%s: who was elected, the quota and every total of every stage', (file) => {
    const { candidates, seats, ballots, unranked } = readBlt(WARDS.read(file), file);
    const published = WARDS.expected<Published>(file);
    const { winners, quota, rounds } = scottishStv({
      candidates: candidates.length,
      seats,
      ballots,
      unranked,
      publishedOrder: (a, b) => a - b,
    });
    expect(winners.map((winner) => winner + 1).toSorted((a, b) => a - b)).toEqual(
      published.elected.toSorted((a, b) => a - b),
    );
    expect(quota).toBe(published.quota);
    const differing = published.candidates.flatMap(({ number, stage_totals: totals }) =>
      totals.flatMap((total, stage) => {
        const ours = rounds[stage]?.votes[number - 1];
        return ours !== undefined && Math.abs(ours - total) <= TOLERANCE
          ? []
          : [{ number, stage: stage + 1, total, ours }];
      }),
    );
    expect(differing).toHaveLength(SLIPS[file] ?? 0);
    expect(rounds).toHaveLength(published.candidates[0]!.stage_totals.length);
  });
});
