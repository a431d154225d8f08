import { describe, expect, test } from 'vitest';
import { borda } from '../../../server/features/decisions/methods/ranked/borda.js';
import {
  condorcetWinner,
  pairwiseOf,
} from '../../../server/features/decisions/methods/ranked/pairwise.js';
import { rankedPairs } from '../../../server/features/decisions/methods/ranked/ranked-pairs.js';
import { schulze } from '../../../server/features/decisions/methods/ranked/schulze.js';
import { readCvotes } from '../../../server/features/open-data/rankings/read-cvotes.js';
import { RealData } from '../../support/real-data.js';

const ELECTIONS = new RealData('tideman');

interface Published {
  num_votes: number;
  /** By how those who are left out are read: below everybody, or compared with nobody. */
  modes: Record<
    'implicit' | 'explicit',
    {
      rankings: Record<string, string>;
      condorcet: { 'Condorcet Winner': string };
      pairwise: Record<string, { win: Record<string, number> }>;
    }
  >;
}

describe.skipIf(!ELECTIONS.isHere)(ELECTIONS.title('Tideman’s collection of elections'), () => {
  const files = ELECTIONS.files('.cvotes');

  test('there are as many as we know of', () => expect(files).toHaveLength(49));

  describe.each([
    ['LAST', 'implicit'],
    ['IGNORED', 'explicit'],
  ] as const)('those left out are %s', (unranked, mode) => {
    test.each(files)('%s', (file) => {
      const { candidates: names, ballots } = readCvotes(ELECTIONS.read(file), file);
      const publishedOrder = (a: number, b: number) => a - b;
      const election = { candidates: names.length, ballots, unranked, publishedOrder };
      const { rankings, condorcet, pairwise } = ELECTIONS.expected<Published>(file).modes[mode];
      const matrix = pairwiseOf(election);
      for (const [a, row] of matrix.entries())
        for (const [b, votes] of row.entries())
          if (a !== b) expect(votes).toBe(pairwise[names[a]!]!.win[names[b]!]);
      expect(names[condorcetWinner(matrix) ?? -1] ?? '').toBe(condorcet['Condorcet Winner']);
      const named = (ranking: number[][]) =>
        ranking.map((tier) => tier.map((one) => names[one]!).toSorted());
      const published = (method: string) =>
        rankings[method]!.split(' > ').map((tier) => tier.split(' = ').toSorted());
      expect(named(schulze(election).rounds[0]!.ranking)).toEqual(published('Schulze Winning'));
      expect(named(rankedPairs(election).ranking)).toEqual(published('Ranked Pairs Winning'));
      // As the files themselves declare; what was published for the other way shares points by a rule that it doesn't state.
      if (unranked === 'LAST')
        expect(named(borda(election).rounds[0]!.ranking)).toEqual(published('BordaCount'));
    });
  });
});
