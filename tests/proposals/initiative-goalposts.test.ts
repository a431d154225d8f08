import { describe, expect, test } from 'vitest';
import { goalpostsOf, isOverdue } from '../../server/features/proposals/initiatives/goalposts.js';
import { InitiativeStatus } from '../../server/features/proposals/initiatives/initiative-status.js';

describe('the backing needed', () => {
  test.each([
    [1_204, 5, 61],
    [1_200, 5, 60],
    [1_201, 5, 61],
    [862, 5, 44],
    [19, 5, 1],
    [1, 5, 1],
    [0, 5, 1],
    [100, 1, 1],
    [101, 1, 2],
    [40, 100, 40],
    [1_000, 7, 70],
  ])('of a register of %i at %i %% is %i', (registerSize, percent, needed) => {
    const rules = { initiativeBackingPercent: percent, initiativeAnswerDays: 10 };
    expect(goalpostsOf(rules, registerSize)).toEqual({ registerSize, needed, answerDays: 10 });
  });
});

describe('an answer is overdue', () => {
  const dueAt = new Date('2026-03-11T10:00:00Z');
  const at = (milliseconds: number) => new Date(dueAt.getTime() + milliseconds);
  const reached = { status: InitiativeStatus.REACHED, dueAt };

  test('from the very moment it is due', () => {
    expect(isOverdue(reached, at(-1))).toBe(false);
    expect(isOverdue(reached, at(0))).toBe(true);
    expect(isOverdue(reached, at(86_400_000 * 365))).toBe(true);
  });

  test('no longer once it is given, and never before anything is owed', () => {
    for (const status of [InitiativeStatus.BOARD_OPENED, InitiativeStatus.REFUSED])
      expect(isOverdue({ status, dueAt }, at(1))).toBe(false);
    expect(isOverdue({ status: InitiativeStatus.GATHERING, dueAt: null }, at(1))).toBe(false);
  });
});
