import type { Electorate, PassCondition } from './method.js';
import { inHundredths, shareInPercent, shareInPercentDown, shareInPercentUp } from './percent.js';

/** What yes needs when a decision doesn't say: more than half of yes and no. */
const DEFAULT_THRESHOLD_PERCENT = 50;

/** The line a share has to reach, as a fraction, so that reaching it is decided on whole numbers. */
interface Line {
  part: number;
  whole: number;
  /** Reaching the line isn't enough. */
  more: boolean;
  /** What readers are told, in percent. */
  shown: number;
}

/** Turnout: ballots, abstentions and blank ones included, of the roll frozen at opening. */
export function turnoutCondition(
  ballots: number,
  { rollSize, quorumPercent }: Electorate,
): PassCondition {
  return condition('TURNOUT', ballots, rollSize, lineAt(quorumPercent));
}

/**
 * Agreement: yes among yes and no; abstentions and blank ballots don't count. The threshold is "at least", with one
 * exception: 50 means more than half, because half of the voters against the other half is no agreement. It is then
 * shown as 50.01.
 */
export function agreementCondition(
  yes: number,
  no: number,
  thresholdPercent?: number | null,
): PassCondition {
  return atLeast('AGREEMENT', yes, yes + no, thresholdPercent ?? DEFAULT_THRESHOLD_PERCENT);
}

/** At least so much of a whole; 50 means more than half, as everywhere. */
export function atLeast(
  kind: PassCondition['kind'],
  part: number,
  whole: number,
  percent: number,
): PassCondition {
  return condition(kind, part, whole, percent === 50 ? MORE_THAN_HALF : lineAt(percent));
}

/** An absolute majority: the option with most votes has more than half of them. */
export function majorityCondition(most: number, votes: number): PassCondition {
  return condition('MAJORITY', most, votes, MORE_THAN_HALF);
}

const MORE_THAN_HALF: Line = { part: 1, whole: 2, more: true, shown: 50.01 };

// 33.33 and 66.67 mean a third and two thirds: nobody wants 2 of 3 to miss two thirds by a rounding.
function lineAt(percent: number): Line {
  const hundredths = inHundredths(percent);
  const thirds = { 3333: 1, 6667: 2 }[hundredths];
  const fraction = thirds ? { part: thirds, whole: 3 } : { part: hundredths, whole: 10_000 };
  return { ...fraction, more: false, shown: percent };
}

function condition(
  kind: PassCondition['kind'],
  part: number,
  whole: number,
  line: Line,
): PassCondition {
  const met = reaches(part, whole, line);
  return { kind, met, current: shownShare(part, whole, met, line.shown), needed: line.shown };
}

function reaches(part: number, whole: number, line: Line): boolean {
  if (whole === 0) return line.part === 0;
  const distance = part * line.whole - line.part * whole;
  return line.more ? distance > 0 : distance >= 0;
}

// Rounding must not contradict the verdict: 59.996 of a needed 60 reads 59.99, not "60 of 60, missed".
function shownShare(part: number, whole: number, met: boolean, needed: number): number {
  const share = shareInPercent(part, whole);
  if (!met && share >= needed) return shareInPercentDown(part, whole);
  if (met && share < needed) return shareInPercentUp(part, whole);
  return share;
}
