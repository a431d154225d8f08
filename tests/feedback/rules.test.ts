import { describe, expect, test } from 'vitest';
import { CommitmentStatus, StepStatus } from '../../server/features/feedback/commitment-status.js';
import { keepingOf } from '../../server/features/feedback/keeping.js';
import { isLate, isStepLate } from '../../server/features/feedback/lateness.js';
import { progressOf } from '../../server/features/feedback/progress.js';
import { areTooFew, isNotSolved } from '../../server/features/feedback/review-count.js';

const step = (status: keyof typeof StepStatus, weight = 1) => ({
  status: StepStatus[status],
  weight,
});

describe('progress', () => {
  test.each([
    ['no steps', [], 0],
    ['nothing done', [step('OPEN'), step('REPORTED')], 0],
    ['by weight, not by number', [step('DONE', 3), step('OPEN', 1)], 75],
    ['what is disputed is not done', [step('DONE'), step('DISPUTED')], 50],
    ['what is reported is not done', [step('DONE'), step('REPORTED', 3)], 25],
    ['never 100 while anything is left', [step('DONE', 100), step('DONE', 100), step('OPEN')], 99],
    ['all done', [step('DONE', 7), step('DONE', 13)], 100],
  ])('%s', (_, steps, progress) => {
    expect(progressOf(steps)).toBe(progress);
  });
});

const day = (number: number) => new Date(Date.UTC(2026, 8, number));

describe('late', () => {
  const promise = (status: keyof typeof CommitmentStatus, dueAt: Date | null) => ({
    status: CommitmentStatus[status],
    answerBy: day(10),
    dueAt,
  });

  test.each([
    ['not planned, before the answer is due', promise('PROMISED', null), day(9), false],
    ['not planned, on the instant', promise('PROMISED', null), day(10), false],
    ['not planned, after it', promise('PROMISED', null), day(11), true],
    ['planned, after the answer but before it is due', promise('PLANNED', day(20)), day(15), false],
    ['planned, after it is due', promise('PLANNED', day(20)), day(21), true],
    ['under way, after it is due', promise('IN_PROGRESS', day(20)), day(21), true],
    ['kept, however long ago', promise('KEPT', day(20)), day(25), false],
    ['changed', promise('CHANGED', null), day(25), false],
    ['dropped', promise('DROPPED', null), day(25), false],
  ])('%s', (_, commitment, now, late) => {
    expect(isLate(commitment, now)).toBe(late);
  });

  test.each([
    ['OPEN', day(9), false],
    ['OPEN', day(11), true],
    ['REPORTED', day(11), true],
    ['DISPUTED', day(11), true],
    ['DONE', day(11), false],
  ] as const)('a step that is %s on %s', (status, now, late) => {
    expect(isStepLate({ status: StepStatus[status], dueAt: day(10) }, now)).toBe(late);
  });
});

describe('keeping', () => {
  const alike = (
    status: keyof typeof CommitmentStatus,
    count: number,
    more: { disputed?: boolean; late?: boolean } = {},
  ) => ({ status: CommitmentStatus[status], count, disputed: false, late: false, ...more });

  test('no rate when nothing was due', () => {
    expect(keepingOf([])).toMatchObject({ promised: 0, due: 0, rate: null });
    expect(keepingOf([alike('PLANNED', 3)])).toMatchObject({ due: 0, open: 3, rate: null });
  });

  test('each promise counts once, and the rate is of those that were due', () => {
    const keeping = keepingOf([
      alike('KEPT', 4),
      alike('KEPT', 1, { disputed: true }),
      alike('CHANGED', 1),
      alike('DROPPED', 1),
      alike('IN_PROGRESS', 1, { late: true }),
      alike('PROMISED', 1, { late: true }),
      alike('PLANNED', 5),
    ]);
    expect(keeping).toEqual({
      promised: 14,
      due: 9,
      kept: 4,
      changed: 1,
      dropped: 1,
      disputed: 1,
      late: 2,
      open: 5,
      rate: 44.4,
    });
  });

  test('a disputed one that is still carried out is late or open like any other', () => {
    const keeping = keepingOf([alike('IN_PROGRESS', 2, { disputed: true })]);
    expect(keeping).toMatchObject({ disputed: 0, open: 2, rate: null });
  });
});

describe('a review', () => {
  const counts = (SOLVED: number, NOT_SOLVED: number, CANNOT_SAY: number) => ({
    SOLVED,
    NOT_SOLVED,
    CANNOT_SAY,
  });

  test.each([
    [counts(0, 0, 0), true, false],
    [counts(0, 29, 0), true, false],
    [counts(0, 30, 0), false, true],
    [counts(15, 15, 0), false, false],
    [counts(14, 16, 0), false, true],
    [counts(1, 15, 14), false, false],
    [counts(30, 0, 0), false, false],
  ])('%o: too few %s, not solved %s', (verdicts, tooFew, notSolved) => {
    expect(areTooFew(verdicts, 30)).toBe(tooFew);
    expect(isNotSolved(verdicts, 30)).toBe(notSolved);
  });
});
