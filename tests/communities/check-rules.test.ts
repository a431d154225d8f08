import { describe, expect, test } from 'vitest';
import {
  checkRules,
  RULE_LIMITS,
  type NumberRule,
} from '../../server/features/communities/check-rules.js';
import { FOUNDING_RULES } from '../../server/features/communities/rulebook.js';
import { Role } from '../../server/foundation/viewer.js';

const NUMBERS = Object.keys(RULE_LIMITS) as NumberRule[];

test('what every community starts with may be rules, and so may no change at all', () => {
  expect(checkRules(FOUNDING_RULES)).toBeNull();
  expect(checkRules({})).toBeNull();
});

test.each(NUMBERS)('%s holds to its limits, both ends included', (rule) => {
  const { min, max } = RULE_LIMITS[rule];
  for (const fitting of [min, max]) expect(checkRules({ [rule]: fitting })).toBeNull();
  for (const unfit of [min - 1, max + 1, min + 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(checkRules({ [rule]: unfit })).toEqual({ rule, min, max });
  }
});

describe.each(['boardOpeners', 'decisionOpeners'] as const)('%s', (rule) => {
  test.each([
    ['nobody but administrators', [], null],
    ['everybody', [Role.RESIDENT, Role.MODERATOR, Role.OFFICIAL], null],
    ['a role twice', [Role.MODERATOR, Role.MODERATOR], { rule }],
    ['administrators, who may anyway', [Role.MODERATOR, Role.ADMINISTRATOR], { rule }],
  ])('%s', (_, roles, problem) => {
    expect(checkRules({ [rule]: roles })).toEqual(problem);
  });
});

test('of several problems the first is told', () => {
  expect(checkRules({ minimumSample: 1, publicityHours: 721 })).toMatchObject({
    rule: 'publicityHours',
  });
});
