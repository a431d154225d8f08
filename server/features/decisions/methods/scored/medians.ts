/** How many gave each grade, the worst first. */
type Tally = readonly number[];

/** One grade, so many times. */
interface Run {
  grade: number;
  times: number;
}

/** Where two lists of grades differ first, and by how much. */
interface Difference {
  at: number;
  by: number;
}

/** The median grade: of an even number of grades the lower one in the middle; 0 without any. */
export function medianOf(tally: Tally): number {
  const middle = Math.floor((totalOf(tally) - 1) / 2);
  let below = 0;
  return Math.max(
    0,
    tally.findIndex((count) => (below += count) > middle),
  );
}

/**
 * More than 0 where a has the higher medians, less where b has, 0 where all are the same, of as many grades. Taking away one
 * lower median after the other goes outwards from the middle, down and up by turns: so it is enough to know where the lower
 * and the upper halves differ first, and which of these comes first, however many grades there are.
 */
export function compareMedians(a: Tally, b: Tally): number {
  const total = totalOf(a);
  const lower = firstDifference(lowerHalf(a, total), lowerHalf(b, total));
  const upper = firstDifference(upperHalf(a, total), upperHalf(b, total));
  if (!lower || !upper) return (lower ?? upper)?.by ?? 0;
  const isOdd = total % 2 === 1;
  const turnOfLower = isOdd ? Math.max(0, 2 * lower.at - 1) : 2 * lower.at;
  const turnOfUpper = isOdd ? 2 * upper.at + 2 : 2 * upper.at + 1;
  return turnOfLower < turnOfUpper ? lower.by : upper.by;
}

/** From the median down. */
function lowerHalf(tally: Tally, total: number): Run[] {
  const all = tally.map((times, grade) => ({ grade, times }));
  return firstOf(all, Math.floor((total + 1) / 2)).toReversed();
}

/** From above the median up. */
function upperHalf(tally: Tally, total: number): Run[] {
  const all = tally.map((times, grade) => ({ grade, times })).toReversed();
  return firstOf(all, Math.floor(total / 2)).toReversed();
}

function firstOf(runs: readonly Run[], most: number): Run[] {
  let left = most;
  return runs.flatMap(({ grade, times }) => {
    const taken = Math.min(times, left);
    left -= taken;
    return taken > 0 ? [{ grade, times: taken }] : [];
  });
}

function firstDifference(a: readonly Run[], b: readonly Run[]): Difference | null {
  let at = 0;
  for (const [index, { grade, times }] of a.entries()) {
    const other = b[index]!;
    if (grade !== other.grade) return { at, by: grade - other.grade };
    at += Math.min(times, other.times);
    if (times === other.times) continue;
    const [next, nextOther] = [a[index + 1], b[index + 1]];
    return times < other.times
      ? { at, by: next!.grade - grade }
      : { at, by: grade - nextOther!.grade };
  }
  return null;
}

function totalOf(tally: Tally): number {
  return tally.reduce((sum, count) => sum + count, 0);
}
