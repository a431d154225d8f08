import { Verdict } from './review-verdict.js';

/** How many gave each verdict. */
export type VerdictCounts = Record<Verdict, number>;

/** How many gave a verdict at all. */
export function answersIn(counts: VerdictCounts): number {
  return counts.SOLVED + counts.NOT_SOLVED + counts.CANNOT_SAY;
}

/** Whether so few answered that their numbers would tell more of them than of the question. */
export function areTooFew(counts: VerdictCounts, minimumSample: number): boolean {
  return answersIn(counts) < minimumSample;
}

/** Whether more than half of those who answered say that nothing is solved; never by too few. */
export function isNotSolved(counts: VerdictCounts, minimumSample: number): boolean {
  if (areTooFew(counts, minimumSample)) return false;
  return counts.NOT_SOLVED * 2 > answersIn(counts);
}
