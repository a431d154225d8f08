const hour = 3_600_000;
const day = 24 * hour;

/** How urgent an answer that is owed has become; each is said in other words. */
export type ClockLevel = 'due' | 'soon' | 'overdue' | 'longOverdue';

/** The last two days are said to be the last, and after a week of silence it is called silence. */
export function clockLevel(dueAt: string, now: number): ClockLevel {
  const left = Date.parse(dueAt) - now;
  if (left > 2 * day) return 'due';
  if (left > 0) return 'soon';
  return left > -7 * day ? 'overdue' : 'longOverdue';
}
