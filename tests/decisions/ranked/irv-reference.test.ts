import { describe, expect, test } from 'vitest';
import { instantRunoff } from '../../../server/features/decisions/methods/ranked/instant-runoff.js';
import {
  condorcetWinner,
  pairwiseOf,
} from '../../../server/features/decisions/methods/ranked/pairwise.js';
import { readBlt } from '../../../server/features/decisions/ballot-files/read-blt.js';
import { RealData } from '../../support/real-data.js';

const RACES = new RealData('irv-us');

/** Votes by name. */
type Votes = Record<string, number>;

interface Published {
  num_ballots: number;
  /** Ballots that say nothing, where the file leaves them out. */
  blank_or_overvote_first?: number;
  computed: {
    irv_winner: string;
    first_round: Votes;
    final_round: Votes;
    rounds_one_at_a_time: number;
    condorcet_winner: string;
    /** Left out where there are too many candidates. */
    pairwise: Record<string, Votes> | null;
  };
  published_report?: { winner: string; rounds: Votes[] } | null;
}

/** Votes of a published round, without what is no candidate's. */
function ofCandidates(round: Votes): Votes {
  const { $WRITE_IN: writeIn, ...votes } = round;
  delete votes['$EXHAUSTED'];
  return writeIn === undefined ? votes : { ...votes, 'WRITE-IN': writeIn };
}

describe.skipIf(!RACES.isHere)(RACES.title('ranked-choice races of the United States'), () => {
  /** A race for two seats by another rule is counted in none of these ways. */
  const files = RACES.files('.blt').filter((file) => file !== 'albany-2022-council.blt');

  test('there are as many as we know of', () => expect(files).toHaveLength(12));

  test.each(files)('%s: rounds, winner, comparisons', (file) => {
    const election = electionOf(file);
    const published = RACES.expected<Published>(file);
    const { computed, published_report: report } = published;
    const named = (votes: number[]) =>
      Object.fromEntries(election.names.map((name, candidate) => [name, votes[candidate]!]));
    expect(election.ballots.reduce((sum, { count }) => sum + count, 0)).toBe(
      published.num_ballots - (published.blank_or_overvote_first ?? 0),
    );
    const { winners, rounds } = instantRunoff(election);
    expect(winners.map((winner) => election.names[winner])).toEqual([computed.irv_winner]);
    expect(named(rounds[0]!.votes)).toEqual(computed.first_round);
    expect(rounds).toHaveLength(computed.rounds_one_at_a_time);
    expect(named(rounds.at(-1)!.votes)).toMatchObject(computed.final_round);
    const pairwise = pairwiseOf(election);
    for (const [a, name] of election.names.entries())
      expect(named(pairwise[a]!)).toMatchObject(computed.pairwise?.[name] ?? {});
    expect(election.names[condorcetWinner(pairwise)!]).toBe(computed.condorcet_winner);
    if (report) {
      const [first, final] = [report.rounds[0]!, report.rounds.at(-1)!].map(ofCandidates);
      expect(report.winner).toBe(computed.irv_winner);
      expect(named(rounds[0]!.votes)).toEqual(first);
      expect(named(rounds.at(-1)!.votes)).toMatchObject(final!);
    }
  });

  test.each([
    ['2009-Burlington-Mayor.blt', 'Bob Kiss', 'Andy Montroll'],
    ['alaska-2022-USRepresentativeSpecialGeneral.blt', 'Peltola', 'Begich'],
  ])('%s: who wins is not who is preferred to each of the others', (file, winner, preferred) => {
    const election = electionOf(file);
    expect(election.names[instantRunoff(election).winners[0]!]).toBe(winner);
    expect(election.names[condorcetWinner(pairwiseOf(election))!]).toBe(preferred);
  });

  function electionOf(file: string) {
    const { candidates: names, ballots, unranked } = readBlt(RACES.read(file), file);
    const publishedOrder = (a: number, b: number) => a - b;
    return { candidates: names.length, names, ballots, unranked, publishedOrder };
  }
});
