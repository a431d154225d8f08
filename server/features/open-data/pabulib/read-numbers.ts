import type { Refuse } from '../../decisions/ballot-files/ballot-file-error.js';

const MINOR_DIGITS = 2;

/** An amount of money in minor units, exactly: "1234.5" → 123450. */
export function readMoney(text: string, what: string, line: number, refuse: Refuse): number {
  const [, whole, fraction] = readDecimal(text, what, line, refuse);
  const minor = (fraction ?? '').replace(/0+$/, '').padEnd(MINOR_DIGITS, '0');
  if (minor.length > MINOR_DIGITS) refuse(line, `${what} "${text}" is not a whole number of cents`);
  return inRange(Number(`${whole}${minor}`), text, what, line, refuse);
}

/** A whole number that isn't negative; "50" and "50.0" alike. */
export function readWhole(text: string, what: string, line: number, refuse: Refuse): number {
  const [, whole, fraction] = readDecimal(text, what, line, refuse);
  if (Number(fraction ?? 0) !== 0) refuse(line, `${what} "${text}" is not a whole number`);
  return inRange(Number(whole), text, what, line, refuse);
}

function readDecimal(text: string, what: string, line: number, refuse: Refuse): RegExpExecArray {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (match) return match;
  return refuse(
    line,
    /^-\d/.test(text) ? `${what} "${text}" is negative` : `${what} "${text}" is not a number`,
  );
}

function inRange(value: number, text: string, what: string, line: number, refuse: Refuse): number {
  return Number.isSafeInteger(value) ? value : refuse(line, `${what} "${text}" is too large`);
}
