import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { MethodRules, TallyInput } from '../../server/features/decisions/methods/method.js';
import { canonicalChoice, METHODS } from '../../server/features/decisions/methods/registry.js';
import { ANSWERS, inputOf, optionsOf, rulesOf } from './counting.js';
import { randomBudget, randomFrom, shuffled } from './random-decisions.js';

const { YES_NO, APPROVAL, BUDGET } = METHODS;

describe('yes-no', () => {
  const agreement = (counts: Record<string, number>, thresholdPercent?: number) => {
    const result = YES_NO.tally(inputOf(ANSWERS, rulesOf({ thresholdPercent }), counts));
    return {
      passed: result.passed,
      ...result.conditions.find((condition) => condition.kind === 'AGREEMENT'),
    };
  };

  test('a threshold is reached by exactly that share, and missed by one ballot less', () => {
    expect(agreement({ y: 6, n: 4 }, 60)).toMatchObject({
      passed: true,
      met: true,
      current: 60,
      needed: 60,
    });
    expect(agreement({ y: 59, n: 41 }, 60)).toMatchObject({
      passed: false,
      met: false,
      current: 59,
      needed: 60,
    });
  });

  test('half is no agreement: 50, also when nothing is said, means more than half', () => {
    expect(agreement({ y: 5, n: 5 }, 50)).toMatchObject({
      passed: false,
      current: 50,
      needed: 50.01,
    });
    expect(agreement({ y: 5, n: 5 })).toMatchObject({ passed: false, current: 50, needed: 50.01 });
    expect(agreement({ y: 50_001, n: 49_999 })).toMatchObject({
      passed: true,
      current: 50.01,
      needed: 50.01,
    });
    expect(agreement({ y: 5, n: 5 }, 49.99)).toMatchObject({ passed: true, needed: 49.99 });
  });

  test('66.67 means two thirds', () => {
    expect(agreement({ y: 2, n: 1 }, 66.67)).toMatchObject({
      passed: true,
      current: 66.67,
      needed: 66.67,
    });
    expect(agreement({ y: 19_999, n: 10_001 }, 66.67)).toMatchObject({
      passed: false,
      current: 66.66,
    });
  });

  test('what is shown never contradicts the verdict', () => {
    expect(agreement({ y: 599_999, n: 400_001 }, 60)).toMatchObject({ met: false, current: 59.99 });
  });

  test('abstentions and blank ballots count for the turnout, not for the threshold', () => {
    const counts = { y: 3, n: 2, a: 14, '': 1 };
    const input = inputOf(ANSWERS, rulesOf({ minChoices: 0, thresholdPercent: 60 }), counts);
    const result = YES_NO.tally({ ...input, electorate: { rollSize: 100, quorumPercent: 20 } });
    expect(result).toMatchObject({ ballots: 20, passed: true });
    expect(result.conditions).toEqual([
      { kind: 'TURNOUT', met: true, current: 20, needed: 20 },
      { kind: 'AGREEMENT', met: true, current: 60, needed: 60 },
    ]);
    expect(
      result.options.map(({ optionId, votes, percent }) => [optionId, votes, percent]),
    ).toEqual([
      ['a', 14, 70],
      ['y', 3, 15],
      ['n', 2, 10],
    ]);
  });

  test('agreement without turnout doesn’t pass', () => {
    const input = inputOf(ANSWERS, rulesOf(), { y: 19 });
    const result = YES_NO.tally({ ...input, electorate: { rollSize: 100, quorumPercent: 20 } });
    expect(result).toMatchObject({
      passed: false,
      conditions: [{ met: false, current: 19 }, { met: true }],
    });
  });

  test('nobody saying yes or no is no agreement, and an empty roll reaches no quorum', () => {
    expect(agreement({ a: 5 }, 1)).toMatchObject({ passed: false, met: false, current: 0 });
    const input = inputOf(ANSWERS, rulesOf(), {});
    const result = YES_NO.tally({ ...input, electorate: { rollSize: 0, quorumPercent: 10 } });
    expect(result.conditions[0]).toEqual({ kind: 'TURNOUT', met: false, current: 0, needed: 10 });
  });
});

describe('approval', () => {
  test('the most approved win, and every step says why', () => {
    const input = inputOf(optionsOf('abcd'), rulesOf({ winnerCount: 2 }), { ab: 3, b: 1, c: 2 });
    const result = APPROVAL.tally(input);
    expect(
      result.options.map(({ optionId, votes, percent, selected }) => [
        optionId,
        votes,
        percent,
        selected,
      ]),
    ).toEqual([
      ['b', 4, 66.67, true],
      ['a', 3, 50, true],
      ['c', 2, 33.33, false],
      ['d', 0, 0, false],
    ]);
    expect(result.rounds.map(({ outcome }) => outcome)).toEqual([
      'SELECTED',
      'SELECTED',
      'NOT_SELECTED',
      'NOT_SELECTED',
    ]);
    expect(result.passed).toBe(true);
  });

  test('an option without a vote never wins, even when there is a place left', () => {
    const result = APPROVAL.tally(inputOf(optionsOf('ab'), rulesOf({ winnerCount: 2 }), { b: 1 }));
    expect(
      result.options.filter((option) => option.selected).map((option) => option.optionId),
    ).toEqual(['b']);
    expect(APPROVAL.tally(inputOf(optionsOf('ab'), rulesOf(), {})).passed).toBe(false);
  });
});

describe('ties', () => {
  const winners = (rules: Partial<MethodRules>) =>
    APPROVAL.tally(inputOf(optionsOf('abcdef'), rulesOf(rules), { abcdef: 2 })).options.map(
      ({ optionId }) => optionId,
    );

  test('are broken by listed order and shown, except among options nobody chose', () => {
    const counts = { cd: 2, b: 2, a: 1 };
    const { rounds } = APPROVAL.tally(inputOf(optionsOf('abcdef'), rulesOf(), counts));
    expect(rounds.map(({ optionId, tiedWith }) => [optionId, tiedWith])).toEqual([
      ['b', ['c', 'd']],
      ['c', ['b', 'd']],
      ['d', ['b', 'c']],
      ['a', []],
      ['e', []],
      ['f', []],
    ]);
  });

  test('or by a lot that anyone can draw again from the published seed', () => {
    const tieSeed = 'lottery numbers of 1 March';
    const lot = (id: string) =>
      createHash('sha256')
        .update(Buffer.concat([Buffer.from(tieSeed), Buffer.from([0]), Buffer.from(id)]))
        .digest('hex');
    const expected = [...'abcdef'].sort((one, other) => (lot(one) < lot(other) ? -1 : 1));
    expect(winners({ tieRule: 'LOT', tieSeed })).toEqual(expected);
    const orders = new Set(
      Array.from({ length: 50 }, (_, seed) =>
        winners({ tieRule: 'LOT', tieSeed: `${seed}` }).join(''),
      ),
    );
    expect(orders.size).toBeGreaterThan(40);
  });
});

describe('budget', () => {
  const outcomes = (rules: Partial<MethodRules>, counts: Record<string, number>) => {
    const options = optionsOf('abcd', [50, 60, 40, 10]);
    const { rounds, spent } = BUDGET.tally(
      inputOf(options, rulesOf({ budget: 100, ...rules }), counts),
    );
    return {
      spent,
      rounds: rounds.map(({ optionId, outcome, remaining }) => [optionId, outcome, remaining]),
    };
  };
  const counts = { a: 4, b: 3, c: 2, d: 1 };

  test('greedy takes what still fits and skips the rest, to the last coin', () => {
    expect(outcomes({ budgetRule: 'GREEDY' }, counts)).toEqual({
      spent: 100,
      rounds: [
        ['a', 'SELECTED', 50],
        ['b', 'DOES_NOT_FIT', 50],
        ['c', 'SELECTED', 10],
        ['d', 'SELECTED', 0],
      ],
    });
  });

  test('greedy without skipping stops at the first that doesn’t fit', () => {
    expect(outcomes({ budgetRule: 'GREEDY_NO_SKIP' }, counts)).toEqual({
      spent: 50,
      rounds: [
        ['a', 'SELECTED', 50],
        ['b', 'STOPPED', 50],
        ['c', 'NOT_REACHED', 50],
        ['d', 'NOT_REACHED', 50],
      ],
    });
  });

  test('a minimum score is reached by exactly that many votes, under every rule', () => {
    expect(
      outcomes({ budgetRule: 'GREEDY_THRESHOLD', minScore: 2 }, counts).rounds.map(
        ([, outcome]) => outcome,
      ),
    ).toEqual(['SELECTED', 'DOES_NOT_FIT', 'SELECTED', 'BELOW_MIN_SCORE']);
    expect(
      outcomes({ budgetRule: 'GREEDY_NO_SKIP', minScore: 2 }, counts).rounds.map(
        ([, outcome]) => outcome,
      ),
    ).toEqual(['SELECTED', 'STOPPED', 'NOT_REACHED', 'BELOW_MIN_SCORE']);
  });

  test('nothing is spent on what nobody chose', () => {
    const result = outcomes({ budgetRule: 'GREEDY' }, { a: 1 });
    expect(result).toMatchObject({
      spent: 50,
      rounds: [
        ['a', 'SELECTED', 50],
        ['b', 'NOT_SELECTED', 50],
        ['c', 'NOT_SELECTED', 50],
        ['d', 'NOT_SELECTED', 50],
      ],
    });
  });

  test('a ballot for something that isn’t on the list stops the count', () => {
    expect(() => outcomes({ budgetRule: 'GREEDY' }, { x: 1 })).toThrow('names x');
  });
});

describe('what holds for every budget', () => {
  const decisions = Array.from({ length: 500 }, (_, seed) => randomBudget(randomFrom(seed)));

  test('the same ballots in any order, grouped or not, give the same result', () => {
    for (const [seed, input] of decisions.entries()) {
      const single = input.ballots.flatMap(({ choice, count }) =>
        Array.from({ length: count }, () => ({ choice, count: 1 })),
      );
      const ballots = shuffled(single, randomFrom(seed)).map(({ choice, count }) => ({
        choice: { options: shuffled(choice.options, randomFrom(seed + 1)) },
        count,
      }));
      expect(BUDGET.tally({ ...input, ballots })).toEqual(BUDGET.tally(input));
    }
  });

  test('options in any order give the same winners', () => {
    for (const [seed, input] of decisions.entries()) {
      const options = shuffled(input.options, randomFrom(seed));
      expect(BUDGET.tally({ ...input, options })).toEqual(BUDGET.tally(input));
    }
  });

  test('the budget is never exceeded, and what is left is what wasn’t spent', () => {
    for (const input of decisions) {
      const { spent, rounds, options } = BUDGET.tally(input);
      const cost = options
        .filter((option) => option.selected)
        .reduce((sum, option) => sum + costOf(input, option.optionId), 0);
      expect(spent).toBe(cost);
      expect(cost).toBeLessThanOrEqual(input.rules.budget ?? 0);
      expect(rounds.at(-1)?.remaining).toBe((input.rules.budget ?? 0) - cost);
    }
  });

  test('every option has one round, and what was left out had a reason at that moment', () => {
    for (const input of decisions) {
      const { rounds } = BUDGET.tally(input);
      expect(rounds.map((round) => round.optionId).sort()).toEqual(
        input.options.map((option) => option.id).sort(),
      );
      for (const { outcome, cost, remaining, votes } of rounds) {
        if (outcome === 'DOES_NOT_FIT' || outcome === 'STOPPED')
          expect(cost).toBeGreaterThan(remaining ?? 0);
        if (outcome === 'BELOW_MIN_SCORE') expect(votes).toBeLessThan(input.rules.minScore ?? 0);
        if (outcome === 'NOT_SELECTED') expect(votes).toBe(0);
      }
    }
  });

  test('one more vote never hurts a winner', () => {
    for (const input of decisions) {
      const winner = BUDGET.tally(input).options.find((option) => option.selected)?.optionId;
      if (!winner) continue;
      const ballots = [...input.ballots, { choice: { options: [winner] }, count: 1 }];
      const after = BUDGET.tally({ ...input, ballots }).options.find(
        (option) => option.optionId === winner,
      );
      expect(after?.selected).toBe(true);
    }
  });
});

describe('a choice', () => {
  const options = optionsOf('abc', [50, 60, 40]);
  const rules = rulesOf({ minChoices: 1, maxChoices: 2, maxBallotCost: 100 });
  const refusal = (...ids: string[]) => BUDGET.checkChoice({ options: ids }, options, rules);

  test('is refused with the reason and its figures', () => {
    expect(refusal('a', 'x')).toEqual({ code: 'UNKNOWN_OPTION', params: { option: 'x' } });
    expect(refusal('a', 'a')).toEqual({ code: 'BAD_INPUT', params: { option: 'a' } });
    expect(refusal('a', 'b', 'c')).toEqual({
      code: 'TOO_MANY_CHOICES',
      params: { most: 2, given: 3 },
    });
    expect(refusal()).toEqual({ code: 'TOO_FEW_CHOICES', params: { least: 1, given: 0 } });
    expect(refusal('a', 'b')).toEqual({ code: 'OVER_BUDGET', params: { limit: 100, cost: 110 } });
  });

  test('is taken at the limits', () => {
    expect(refusal('b', 'c')).toBeNull();
    expect(BUDGET.checkChoice({ options: [] }, options, rulesOf({ minChoices: 0 }))).toBeNull();
    expect(APPROVAL.checkChoice({ options: ['a', 'b', 'c'] }, options, rulesOf())).toBeNull();
  });

  test('of yes and no together is refused whatever the rules say', () => {
    const both = YES_NO.checkChoice({ options: ['y', 'n'] }, ANSWERS, rulesOf({ maxChoices: 3 }));
    expect(both).toEqual({ code: 'TOO_MANY_CHOICES', params: { most: 1, given: 2 } });
  });

  test('has one canonical text', () => {
    expect(canonicalChoice({ options: ['b', 'a', 'b', 'C'] })).toBe('{"options":["C","a","b"]}');
    expect(canonicalChoice({ options: [] })).toBe('{"options":[]}');
  });
});

describe('rules', () => {
  const codes = (problems: { field: string[]; code: string }[]) =>
    problems.map(({ field, code }) => `${field.join('.')} ${code}`);
  const ab = optionsOf('ab');
  const priced = optionsOf('ab', [0, 20]);

  test('that make sense have no problem', () => {
    expect(YES_NO.checkRules(rulesOf({ thresholdPercent: 66.67, maxChoices: 1 }), ANSWERS)).toEqual(
      [],
    );
    expect(
      APPROVAL.checkRules(rulesOf({ winnerCount: 2, tieRule: 'LOT', tieSeed: 's' }), ab),
    ).toEqual([]);
    expect(
      BUDGET.checkRules(
        rulesOf({ budget: 15, budgetRule: 'GREEDY_THRESHOLD', minScore: 0 }),
        priced,
      ),
    ).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['threshold', codes(YES_NO.checkRules(rulesOf({ thresholdPercent: 100.5 }), ANSWERS))],
    ['three decimals', codes(YES_NO.checkRules(rulesOf({ thresholdPercent: 50.005 }), ANSWERS))],
    ['not a number', codes(YES_NO.checkRules(rulesOf({ thresholdPercent: Number.NaN }), ANSWERS))],
  ])('refuse a wrong %s', (_what, problems) =>
    expect(problems).toEqual(['rules.thresholdPercent OUT_OF_RANGE']),
  );

  test('say what is missing, out of range or of no use', () => {
    expect(
      codes(YES_NO.checkRules(rulesOf({ budget: 1, maxChoices: 2 }), ANSWERS.slice(0, 1))),
    ).toEqual([
      'rules.maxChoices OUT_OF_RANGE',
      'rules.budget NOT_FOR_METHOD',
      'options TOO_FEW_OPTIONS',
    ]);
    expect(codes(YES_NO.checkRules(rulesOf(), [...ANSWERS, ...ab.slice(0, 1)]))).toEqual([
      'options.3 OPTION_KIND',
    ]);
    expect(
      codes(APPROVAL.checkRules(rulesOf({ winnerCount: 3, minChoices: 3, tieRule: 'LOT' }), ab)),
    ).toEqual([
      'rules.minChoices OUT_OF_RANGE',
      'rules.tieSeed REQUIRED',
      'rules.winnerCount OUT_OF_RANGE',
    ]);
    expect(
      codes(
        APPROVAL.checkRules(
          rulesOf({ minChoices: 2, maxChoices: 1, tieSeed: 's' }),
          ANSWERS.slice(0, 2),
        ),
      ),
    ).toEqual([
      'rules.maxChoices OUT_OF_RANGE',
      'rules.tieSeed NOT_FOR_METHOD',
      'options.0 OPTION_KIND',
      'options.1 OPTION_KIND',
    ]);
    expect(codes(BUDGET.checkRules(rulesOf(), optionsOf('ab', [1.5])))).toEqual([
      'rules.budget REQUIRED',
      'rules.budgetRule REQUIRED',
      'options.0.cost OUT_OF_RANGE',
      'options.1.cost REQUIRED',
    ]);
    expect(
      codes(BUDGET.checkRules(rulesOf({ budget: 0, budgetRule: 'GREEDY_THRESHOLD' }), priced)),
    ).toEqual(['rules.budget OUT_OF_RANGE', 'rules.minScore REQUIRED']);
  });
});

function costOf(input: TallyInput, optionId: string): number {
  return input.options.find((option) => option.id === optionId)?.cost ?? 0;
}
