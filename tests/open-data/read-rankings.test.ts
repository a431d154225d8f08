import { describe, expect, test } from 'vitest';
import { readBlt } from '../../server/features/decisions/ballot-files/read-blt.js';
import { readCvotes } from '../../server/features/open-data/rankings/read-cvotes.js';

const blt = (text: string) => readBlt(Buffer.from(text), 'x.blt');
const cvotes = (text: string) => readCvotes(Buffer.from(text), 'x.cvotes');
const NAMES = '"Ann"\n"Bo"\nCai';

describe('a .blt file', () => {
  test('is read whole; what is the same is one ballot', () => {
    expect(blt(`# who\n3 2\n1 1 2 0\n4 2 0\n1 1 2 0\n2 0\n0\n${NAMES}\n"Ward 1"\n`)).toEqual({
      title: 'Ward 1',
      candidates: ['Ann', 'Bo', 'Cai'],
      seats: 2,
      ballots: [
        { ranks: [[0], [1]], count: 2, line: 3 },
        { ranks: [[1]], count: 4, line: 4 },
        { ranks: [], count: 2, line: 6 },
      ],
      unranked: 'LAST',
    });
  });

  test.each([
    ['a rank left out', '1 - 3 - 1 0', [[2], [0]]],
    ['an overvote that names somebody', '1 1 2=3 2 0', [[0]]],
    ['an overvote that names nobody', '1 1 -=- 2 0', [[0]]],
    ['a candidate named twice', '1 1 2 1 3 0', [[0], [1], [2]]],
  ])('%s', (_, line, ranks) =>
    expect(blt(`3 1\n${line}\n0\n${NAMES}`).ballots).toEqual([{ ranks, count: 1, line: 2 }]),
  );

  test('leaves out who has withdrawn', () =>
    expect(blt(`3 1\n-2\n1 2 1 0\n0\n${NAMES}`)).toMatchObject({
      ballots: [{ ranks: [[0]], count: 1 }],
      title: null,
    }));

  test.each([
    ['', 1, 'the file is empty'],
    ['3\n', 1, 'the numbers of candidates and of seats come first'],
    ['0 1\n0\n', 1, 'there is at least one candidate and one seat'],
    [`3 1\n1 1 0\n1 4 0\n0\n${NAMES}`, 3, '"4" is no candidate: they are numbered from 1 to 3'],
    [`3 1\n1 x 0\n0\n${NAMES}`, 2, '"x" is no candidate: they are numbered from 1 to 3'],
    [`3 1\n-9\n1 1 0\n0\n${NAMES}`, 2, '"9" is no candidate: they are numbered from 1 to 3'],
    [`3 1\n1 1 2\n0\n${NAMES}`, 2, 'a ballot is its weight, the numbers of candidates, and 0'],
    [`3 1\n1 1 0\n${NAMES}`, 5, 'no line with 0 alone ends the ballots'],
    ['3 1\n1 1 0\n', 2, 'no line with 0 alone ends the ballots'],
    ['3 1\n0\nAnn\n', 3, '3 names come after the ballots, and there are 1'],
    [`3 1\n0\n${NAMES}\nTitle\nmore`, 7, 'nothing comes after the title'],
  ])('%j is refused in line %i: %s', (text, line, reason) =>
    expect(() => blt(text)).toThrow(`x.blt:${line}: ${reason}`),
  );

  test('is UTF-8', () =>
    expect(() => readBlt(Buffer.from([0x33, 0x20, 0x31, 0x0a, 0xff]), 'x.blt')).toThrow(
      'x.blt:2: the text is not UTF-8',
    ));
});

describe('a .cvotes file', () => {
  test('is read whole', () => {
    const text =
      '# seen\n#/Candidates: A ; B ;C\n#/Number of Seats: 2\n\nA > B = C * 3\nt || C ^2 * 2\n/EMPTY_RANKING/';
    expect(cvotes(text)).toEqual({
      title: null,
      candidates: ['A', 'B', 'C'],
      seats: 2,
      ballots: [
        { ranks: [[0], [1, 2]], count: 3 },
        { ranks: [[2]], count: 4 },
        { ranks: [], count: 1 },
      ],
      unranked: 'LAST',
    });
  });

  test('without a list the candidates are those that are named', () =>
    expect(cvotes('B > A # first\nC')).toMatchObject({ candidates: ['B', 'A', 'C'], seats: 1 }));

  test('may leave those out whom a ballot does not rank', () =>
    expect(cvotes('#/Implicit Ranking: false\nA').unranked).toBe('IGNORED'));

  test.each([
    ['#/Candidates: A ; B\nA > C', 2, '"C" is no candidate'],
    ['A > B\nA > > B', 2, '"" is no candidate'],
    ['A > B = A', 1, 'a ballot names each candidate once'],
    ['A > B * x', 1, 'a ballot is a ranking, then ^ weight and * number if it has them'],
    ['#/Number of Seats: 0\nA', 1, '"0" is no number of seats'],
    ['# nothing', 1, 'there is no candidate'],
  ])('%j is refused in line %i: %s', (text, line, reason) =>
    expect(() => cvotes(text)).toThrow(`x.cvotes:${line}: ${reason}`),
  );
});
