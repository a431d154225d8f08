import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  BallotChoice,
  DecisionMethod,
  MethodRules,
  TallyInput,
  WeightedBallot,
} from '../../server/features/decisions/methods/method.js';
import { METHODS, refuseChoice } from '../../server/features/decisions/methods/registry.js';
import { optionsOf, rulesOf } from './counting.js';

const OPTIONS = optionsOf('abcde', [300, 500, 200, 400, 100]);
const IDS = OPTIONS.map(({ id }) => id);

/** The rules that each way is tried by; a budget by each of its rules, ticked and by credits. */
const WAYS: [name: string, DecisionMethod, Partial<MethodRules>][] = [
  ['SINGLE_CHOICE', 'SINGLE_CHOICE', { absoluteMajority: true }],
  ['APPROVAL', 'APPROVAL', { winnerCount: 2 }],
  ['SCORE', 'SCORE', { maxScore: 5, winnerCount: 2 }],
  ['STAR', 'STAR', { maxScore: 5 }],
  ['MAJORITY_JUDGMENT', 'MAJORITY_JUDGMENT', { maxScore: 5 }],
  ['DOTS', 'DOTS', { credits: 12 }],
  ['QUADRATIC', 'QUADRATIC', { credits: 30, winnerCount: 2 }],
  ['INSTANT_RUNOFF', 'INSTANT_RUNOFF', {}],
  ['SCHULZE', 'SCHULZE', {}],
  ['RANKED_PAIRS', 'RANKED_PAIRS', {}],
  ['BORDA', 'BORDA', {}],
  ['SCOTTISH_STV', 'SCOTTISH_STV', { winnerCount: 2 }],
  ['MEEK_STV', 'MEEK_STV', { winnerCount: 3 }],
  ['BUDGET, most votes first', 'BUDGET', { budget: 900, budgetRule: 'GREEDY' }],
  ['BUDGET by credits', 'BUDGET', { budget: 900, budgetRule: 'GREEDY', credits: 12 }],
  ['equal shares', 'BUDGET', { budget: 900, budgetRule: 'EQUAL_SHARES' }],
  ['equal shares of credits', 'BUDGET', { budget: 900, budgetRule: 'EQUAL_SHARES', credits: 12 }],
  ['equal shares, more for each', 'BUDGET', { budget: 900, budgetRule: 'EQUAL_SHARES_ADD1' }],
];

const ticks = fc.subarray(IDS).map((options) => ({ options }));
const ranking = fc
  .shuffledSubarray(IDS)
  .chain((ids) =>
    fc.tuple(fc.constant(ids), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })),
  )
  .map(([ids, ties]) => {
    const ranks: string[][] = [];
    ids.forEach((id, place) => {
      const rank = ranks.at(-1);
      if (rank && ties[place]) rank.push(id);
      else ranks.push([id]);
    });
    return { ranking: ranks };
  });
const scores = fc
  .array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 5, maxLength: 5 })
  .map((given) => ({
    scores: given.flatMap((score, place): [string, number][] =>
      score === null ? [] : [[IDS[place]!, score]],
    ),
  }));

/** A decision with ballots that its rules let through. */
function decisions(method: DecisionMethod, rules: MethodRules): fc.Arbitrary<TallyInput> {
  const form = METHODS[method].form(rules);
  const any: fc.Arbitrary<BallotChoice> =
    form === 'TICKS' ? ticks : form === 'RANKING' ? ranking : scores;
  const ballot = any.filter((choice) => !refuseChoice(choice, { method, options: OPTIONS, rules }));
  const weighted = fc.record({ choice: ballot, count: fc.integer({ min: 1, max: 9 }) });
  return fc.array(weighted, { maxLength: 12 }).map((ballots) => ({
    options: OPTIONS,
    rules,
    ballots,
    electorate: { rollSize: 200, quorumPercent: 0 },
  }));
}

describe.each(WAYS)('%s', (_, method, own) => {
  const rules = rulesOf({ minChoices: 0, ...own });
  const count = METHODS[method];
  const inputs = decisions(method, rules);

  test('its rules can be fixed', () => {
    expect(count.checkRules(rules, OPTIONS)).toEqual([]);
  });

  test('the same ballots, grouped or one by one, in any order, come to the same', () =>
    fc.assert(
      fc.property(inputs, (input) => {
        const single = input.ballots.flatMap(({ choice, count: times }) =>
          Array.from({ length: times }, () => ({ choice, count: 1 })),
        );
        // The order of sums of fractions may show in their last digits.
        expect(rounded(count.tally({ ...input, ballots: single.toReversed() }))).toEqual(
          rounded(count.tally(input)),
        );
      }),
    ));

  test('the order in which options are handed over changes nothing', () =>
    fc.assert(
      fc.property(inputs, (input) => {
        const options = input.options.toReversed();
        const { details: _ours, ...there } = count.tally({ ...input, options });
        const { details: _theirs, ...here } = count.tally(input);
        expect(rounded(there)).toEqual(rounded(here));
      }),
    ));

  test('every option is told once, at most as many win as can, and money is never overspent', () =>
    fc.assert(
      fc.property(inputs, (input) => {
        const result = count.tally(input);
        const selected = result.options.filter((option) => option.selected);
        const cast = input.ballots.reduce((sum, ballot) => sum + ballot.count, 0);
        expect(result.options.map(({ optionId }) => optionId).toSorted()).toEqual(IDS);
        expect(result.rounds.map(({ optionId }) => optionId).toSorted()).toEqual(IDS);
        expect(result.ballots).toBe(cast);
        if (method === 'BUDGET') expect(result.spent).toBeLessThanOrEqual(rules.budget!);
        else expect(selected.length).toBeLessThanOrEqual(rules.winnerCount ?? 1);
        if (isBlank(input.ballots)) expect(selected).toEqual([]);
      }),
    ));

  test('what is kept of a result can be read again', () =>
    fc.assert(
      fc.property(inputs, (input) => {
        const result = count.tally(input);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    ));
});

function isBlank(ballots: WeightedBallot[]): boolean {
  return ballots.every(({ choice }) => {
    if ('options' in choice) return choice.options.length === 0;
    if ('ranking' in choice) return choice.ranking.length === 0;
    return choice.scores.every(([, score]) => score === 0);
  });
}

/** Numbers to six decimals. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'number' ? Math.round(one * 1e6) / 1e6 + 0 : one,
    ),
  );
}
