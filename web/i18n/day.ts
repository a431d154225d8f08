const endOfDay = { hour: 23, minute: 59, second: 59 };

/** The calendar day of a moment in a time zone, as a date field wants it: 2026-09-30. */
export function dayIn(timeZone: string, iso: string) {
  const { year, month, day } = partsIn(timeZone, Date.parse(iso));
  return `${year}-${month}-${day}`;
}

/** The last second of such a day in the time zone; undefined when it is no day. */
export function endOfDayIn(timeZone: string, day: string) {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return undefined;
  const { hour, minute, second } = endOfDay;
  const wanted = Date.UTC(year, month - 1, date, hour, minute, second);
  // Twice, as the clock may change between the first guess and what is meant.
  const guess = wanted - offsetIn(timeZone, wanted);
  return new Date(wanted - offsetIn(timeZone, guess)).toISOString();
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetIn(timeZone: string, at: number) {
  const { year, month, day, hour, minute, second } = partsIn(timeZone, at);
  const [y, m, d, h, min, s] = [year, month, day, hour, minute, second].map(Number) as Parts;
  return Date.UTC(y, m - 1, d, h, min, s) - Math.floor(at / 1000) * 1000;
}

type Parts = [number, number, number, number, number, number];

function partsIn(timeZone: string, at: number) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, value]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>;
  return parts;
}
