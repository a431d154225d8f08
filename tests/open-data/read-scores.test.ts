import { expect, test } from 'vitest';
import { readScores } from '../../server/features/open-data/scores/read-scores.js';

const read = (text: string) => readScores(Buffer.from(text), 'x.csv');

test('is read whole; what is the same is one ballot', () =>
  expect(read('Ann,"Bo, the younger"\n3,\n0,5\n\n3,\n')).toEqual({
    candidates: ['Ann', 'Bo, the younger'],
    ballots: [
      { scores: [3, null], count: 2 },
      { scores: [0, 5], count: 1 },
    ],
  }));

test('passes over a first column that numbers the ballots', () =>
  expect(read(',Ann,Bo\n1,4,2\n2,4,2')).toEqual({
    candidates: ['Ann', 'Bo'],
    ballots: [{ scores: [4, 2], count: 2 }],
  }));

test.each([
  ['', 1, 'the file is empty'],
  ['Ann,,Bo\n1,2,3', 1, 'the first line names the candidates, each of them'],
  ['Ann,Ann\n1,2', 1, '"Ann" is named twice'],
  ['Ann,Bo\n1,2\n1', 3, 'a ballot has 1 scores, and there are 2 candidates'],
  ['Ann,Bo\n1,-2', 2, '"-2" is no score: a whole number from 0 to 1000, or nothing'],
  ['Ann,Bo\n1,2.5', 2, '"2.5" is no score: a whole number from 0 to 1000, or nothing'],
  ['Ann,Bo\n1,1001', 2, '"1001" is no score: a whole number from 0 to 1000, or nothing'],
  ['Ann,Bo\n1,"2', 2, 'Quote Not Closed'],
])('%j is refused in line %i: %s', (text, line, reason) =>
  expect(() => read(text)).toThrow(`x.csv:${line}: ${reason}`),
);
