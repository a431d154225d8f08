const HUNDREDTHS = 10_000;

/** `part` of `whole` in percent with two decimals, half up; 0 of nothing is 0. For reading, never for deciding. */
export function shareInPercent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((2 * part * HUNDREDTHS + whole) / (2 * whole)) / 100;
}

/** The same, cut off instead of rounded. */
export function shareInPercentDown(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * HUNDREDTHS) / whole) / 100;
}

/** The same, rounded up. */
export function shareInPercentUp(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.ceil((part * HUNDREDTHS) / whole) / 100;
}

/** A percentage as the whole number of hundredths it stands for: 12.34 → 1234. */
export function inHundredths(percent: number): number {
  return Math.round(percent * 100);
}

/** Whether `percent` lies between 0 and 100 with two decimals at most. */
export function isPercent(percent: number): boolean {
  // 66.67 * 100 is not quite 6667: ask whether the nearest hundredth is that very number.
  return percent >= 0 && percent <= 100 && inHundredths(percent) / 100 === percent;
}
