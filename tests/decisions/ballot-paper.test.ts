import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  added,
  moved,
  ranksOf,
  removed,
  tieToggled,
  toPlaces,
  toRanking,
} from '../../web/features/decisions/ballots/ranking.js';
import {
  AIMS,
  formOf,
  HOWS,
  METHODS as LISTED,
  suggestWay,
  WHATS,
} from '../../web/features/decisions/ways-of-deciding.js';
import { METHODS } from '../../server/features/decisions/methods/registry.js';

const ranking = fc.shuffledSubarray([...'abcdef']).chain((ids) =>
  fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }).map((ties) => {
    const ranks: string[][] = [];
    ids.forEach((id, place) => {
      const rank = ranks.at(-1);
      if (rank && ties[place]) rank.push(id);
      else ranks.push([id]);
    });
    return ranks;
  }),
);

describe('a ranking on paper', () => {
  test('comes back as it was', () =>
    fc.assert(
      fc.property(ranking, (ranks) => {
        expect(toRanking(toPlaces(ranks))).toEqual(ranks);
        const ranksTold = toPlaces(ranks).map(
          ({ id }) => ranks.findIndex((rank) => rank.includes(id)) + 1,
        );
        expect(ranksOf(toPlaces(ranks))).toEqual(ranksTold);
      }),
    ));

  test('keeps everybody when one is moved, which stands alone on its rank then', () =>
    fc.assert(
      fc.property(ranking, fc.nat(6), fc.nat(6), (ranks, from, to) => {
        const places = toPlaces(ranks);
        const after = toRanking(moved(places, from, to));
        expect(after.flat().toSorted()).toEqual(ranks.flat().toSorted());
        if (from === to || from >= places.length || to >= places.length) return;
        expect(after).toContainEqual([places[from]!.id]);
        expect(after.flat().indexOf(places[from]!.id)).toBe(to);
      }),
    ));

  test('leaves the others where they are when one is taken away', () =>
    fc.assert(
      fc.property(ranking, fc.nat(5), (ranks, index) => {
        const gone = ranks.flat()[index];
        const left = ranks.map((rank) => rank.filter((id) => id !== gone));
        expect(toRanking(removed(toPlaces(ranks), index))).toEqual(
          left.filter((rank) => rank.length > 0),
        );
      }),
    ));

  test('takes one more at its end, and ties it with the one above', () => {
    const places = added(toPlaces([['a'], ['b']]), 'c');
    expect(toRanking(places)).toEqual([['a'], ['b'], ['c']]);
    expect(toRanking(tieToggled(places, 2))).toEqual([['a'], ['b', 'c']]);
    expect(toRanking(tieToggled(tieToggled(places, 2), 2))).toEqual([['a'], ['b'], ['c']]);
    expect(tieToggled(places, 0)).toEqual(places);
  });
});

describe('the ways of deciding that a facilitator chooses from', () => {
  test('are all that there are, with the ballots that they have', () => {
    expect(LISTED.toSorted()).toEqual(Object.keys(METHODS).toSorted());
    for (const method of LISTED)
      expect([method, formOf(method)]).toEqual([
        method,
        METHODS[method].form({ minChoices: 1, tieRule: 'LOT' }),
      ]);
  });

  test('are suggested by what is wanted', () => {
    const suggested = WHATS.flatMap((what) =>
      HOWS.flatMap((how) =>
        AIMS.map((aim) => ({ what, how, aim, ...suggestWay({ what, how, aim }) })),
      ),
    );
    // Ballots are filled in as residents were meant to, unless seats in proportion take rankings.
    const forms = { TICK: 'TICKS', GRADE: 'SCORES', ORDER: 'RANKING', SPREAD: 'SCORES' };
    const others = suggested.filter(
      ({ what, how, method }) => what !== 'MONEY' && formOf(method) !== forms[how],
    );
    expect(others.every(({ what, aim }) => what === 'SEVERAL' && aim === 'FAIR')).toBe(true);
    const rule = (aim: string) =>
      suggested.find((one) => one.what === 'MONEY' && one.aim === aim)?.budgetRule;
    expect([rule('SIMPLE'), rule('FAIR')]).toEqual(['GREEDY', 'EQUAL_SHARES_ADD1']);
  });
});
