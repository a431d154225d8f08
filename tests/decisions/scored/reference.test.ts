import { describe, expect, test } from 'vitest';
import { majorityJudgment } from '../../../server/features/decisions/methods/scored/majority-judgment.js';
import { star } from '../../../server/features/decisions/methods/scored/star.js';
import { readScores } from '../../../server/features/open-data/scores/read-scores.js';
import { RealData } from '../../support/real-data.js';
import { scored } from './elections.js';

const STAR = new RealData('star');
const JUDGMENT = new RealData('majority-judgment');

interface PublishedStar {
  ballots: number;
  total_scores: Record<string, number>;
  finalists: string[];
  runoff: number[];
  winner: string;
}

interface PublishedJudgment {
  ballots: number;
  grades_worst_to_best: string[];
  tallies: Record<string, number[]>;
  majority_grade: Record<string, string>;
  ranks: Record<string, number>;
}

describe.skipIf(!STAR.isHere)(STAR.title('elections by STAR'), () => {
  const files = STAR.files('.csv').filter((file) => file !== 'INDEX.csv');

  test('there are as many as we know of', () => expect(files).toHaveLength(5));

  test.each(files)('%s: sums, finalists, run-off, winner', (file) => {
    const { candidates: names, ballots } = readScores(STAR.read(file), file);
    const published = STAR.expected<PublishedStar>(file);
    const { winners, rounds } = star(scored(names.length, ballots));
    expect(ballots.reduce((all, { count }) => all + count, 0)).toBe(published.ballots);
    expect(winners.map((winner) => names[winner])).toEqual([published.winner]);
    expect(rounds).toMatchObject([
      {
        sums: Object.values(published.total_scores),
        finalists: published.finalists.map((name) => names.indexOf(name)),
      },
      { preferring: published.runoff },
    ]);
  });
});

describe.skipIf(!JUDGMENT.isHere)(JUDGMENT.title('grades by majority judgment'), () => {
  const file = 'orsay-2007-bureau_01.csv';

  test(`${file}: tallies, majority grades, ranks`, () => {
    const { candidates: names, ballots } = readScores(JUDGMENT.read(file), file);
    const published = JUDGMENT.expected<PublishedJudgment>(file);
    // In this file 0 is no opinion, and grades begin with 1.
    const graded = ballots.map(({ scores, count }) => ({
      scores: scores.map((grade) => (grade ? grade - 1 : null)),
      count,
    }));
    const [round] = majorityJudgment(scored(names.length, graded)).rounds;
    const grades = published.grades_worst_to_best;
    for (const [candidate, name] of names.entries()) {
      expect(round!.tallies[candidate]).toEqual(published.tallies[name]);
      expect(grades[round!.gauges[candidate]!.grade]).toBe(published.majority_grade[name]);
      expect(rankOf(round!.ranking, candidate)).toBe(published.ranks[name]);
    }
  });

  const cases = JUDGMENT.isHere
    ? (JSON.parse(JUDGMENT.read('mieuxvoter-assertions.json').toString()) as {
        title: string;
        tallies: number[][];
        ranks: number[];
        /** What no opinion counts as; nothing said is the worst grade, as here. */
        mode?: string;
        default?: number;
      }[])
    : [];
  const asHere = cases.filter(
    ({ mode, default: grade }) => !mode || (mode === 'StaticDefault' && !grade),
  );

  test('there are as many as we know of', () =>
    expect(asHere).toHaveLength(JUDGMENT.isHere ? 5 : 0));

  test.each(asHere)('$title', ({ tallies, ranks }) => {
    const { ranking } = majorityJudgment(ofTallies(tallies)).rounds[0]!;
    expect(tallies.map((_, candidate) => rankOf(ranking, candidate))).toEqual(ranks);
  });
});

/** Ranks as they are published: those of a tier share the first of theirs. */
function rankOf(ranking: number[][], candidate: number): number {
  const tier = ranking.findIndex((tied) => tied.includes(candidate));
  return ranking.slice(0, tier).flat().length + 1;
}

/** Ballots that make these tallies; whoever says nothing of a candidate gives the worst grade. */
function ofTallies(given: number[][]) {
  const most = Math.max(...given.map(sum));
  const tallies = given.map(([, ...others]) => [most - sum(others), ...others]);
  const cuts = [
    ...new Set(tallies.flatMap((tally) => tally.map((_, grade) => sum(tally.slice(0, grade + 1))))),
  ].toSorted((a, b) => a - b);
  const ballots = cuts.map((cut, index) => {
    const before = cuts[index - 1] ?? 0;
    const scores = tallies.map((tally) =>
      tally.findIndex((_, grade) => sum(tally.slice(0, grade + 1)) > before),
    );
    return { scores, count: cut - before };
  });
  return scored(
    tallies.length,
    ballots.filter(({ count }) => count > 0),
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
