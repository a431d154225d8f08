import { describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { FOUNDING_RULES } from '../../server/features/communities/rulebook.js';
import {
  checkBinding,
  checkTimes,
  earliestOpening,
} from '../../server/features/decisions/check-terms.js';
import { DecisionBasis, DecisionStatus } from '../../server/features/decisions/decision.enums.js';
import { mayOpen, openingChecks } from '../../server/features/decisions/opening.js';
import { fixRulebookChange } from '../../server/features/decisions/rulebook-change.js';
import { Refusal } from '../../server/foundation/errors/refusal.js';

const NOW = new Date('2026-06-01T12:00:00Z');
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);

const READY = {
  decision: {
    status: DecisionStatus.SCHEDULED,
    publicUntil: NOW,
    opensAt: null as Date | null,
    closesAt: null as Date | null,
  },
  board: { phase: Phase.DECIDE },
  now: NOW,
  unanswered: 0,
  timeZone: 'Asia/Shanghai',
};
const withDecision = (own: Partial<(typeof READY)['decision']>) => ({
  ...READY,
  decision: { ...READY.decision, ...own },
});

describe('a decision opens', () => {
  test('once its publicity is over, to the instant, and nothing else is missing', () => {
    expect(mayOpen(READY)).toEqual({ allowed: true });
    expect(mayOpen({ ...READY, now: new Date(NOW.getTime() - 1) })).toMatchObject({
      code: 'TOO_EARLY',
      message: 'stillPublic',
      params: { until: { at: NOW, timeZone: 'Asia/Shanghai' } },
    });
  });

  test.each([
    ['stillPublic', withDecision({ publicUntil: hours(1) })],
    ['objectionsUnanswered', { ...READY, unanswered: 1 }],
    ['opensLater', withDecision({ opensAt: hours(1) })],
    ['closingPassed', withDecision({ closesAt: NOW })],
    ['openInDecide', { ...READY, board: { phase: Phase.DISCUSS } }],
    ['alreadyOpened', withDecision({ status: DecisionStatus.OPEN })],
    ['alreadyOpened', withDecision({ status: DecisionStatus.CLOSED })],
    ['decisionWithdrawn', withDecision({ status: DecisionStatus.WITHDRAWN })],
  ])('not: %s', (message, facts) => {
    expect(mayOpen(facts)).toMatchObject({ allowed: false, message });
  });

  test('only when each of its conditions is met, and these are all shown', () => {
    const checks = openingChecks({ ...withDecision({ publicUntil: hours(2) }), unanswered: 3 });
    const unmet = checks.filter(({ verdict }) => !verdict.allowed).map(({ kind }) => kind);
    expect(unmet).toEqual(['PUBLICITY', 'OBJECTIONS']);
    expect(checks).toHaveLength(5);
  });
});

function refusedField(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error.field.at(-1) : 'not a refusal';
  }
}

describe('the times of a new decision', () => {
  const publicUntil = earliestOpening(NOW, { publicityHours: 48 });
  const frame = { now: NOW, publicUntil, timeZone: 'Asia/Shanghai' };
  const answerBy = hours(500);

  test('leave as much time as the rulebook asks', () => {
    expect(publicUntil).toEqual(hours(48));
    expect(refusedField(() => checkTimes({ opensAt: hours(48), answerBy }, frame))).toBeUndefined();
    expect(refusedField(() => checkTimes({ opensAt: hours(47.9), answerBy }, frame))).toBe(
      'opensAt',
    );
    expect(refusedField(() => checkTimes({ closesAt: hours(48), answerBy }, frame))).toBe(
      'closesAt',
    );
    expect(refusedField(() => checkTimes({ answerBy: hours(48) }, frame))).toBe('answerBy');
  });
});

describe('a decision is called binding', () => {
  const terms = {
    basis: DecisionBasis.SELF_GOVERNANCE,
    binding: true,
    moneySource: null as string | null,
    rules: {},
  };
  const free = [{ cost: null }, { cost: 0 }];
  const costly = [{ cost: 1 }, { cost: null }];

  test.each([
    ['what costs nothing', terms, free, undefined],
    ['what costs money that is named', { ...terms, moneySource: 'The fund' }, costly, undefined],
    ['what costs money that nobody has named', terms, costly, 'moneySource'],
    ['a budget without a source', { ...terms, rules: { budget: 5 } }, free, 'moneySource'],
    [
      'an administrative matter',
      { ...terms, basis: DecisionBasis.ADMINISTRATIVE, moneySource: 'The fund' },
      costly,
      'binding',
    ],
    ['advice on what costs money', { ...terms, binding: false }, costly, undefined],
    [
      'advice on an administrative matter',
      { ...terms, basis: DecisionBasis.ADMINISTRATIVE, binding: false },
      free,
      undefined,
    ],
  ])('%s', (_, given, options, field) => {
    expect(refusedField(() => checkBinding(given, options))).toBe(field);
  });
});

test('a change of rules keeps what was and what is to come, and leaves out what already holds', () => {
  expect(fixRulebookChange(FOUNDING_RULES, { publicityHours: 72, quorumPercent: 30 })).toEqual({
    before: { publicityHours: 48 },
    after: { publicityHours: 72 },
  });
});
