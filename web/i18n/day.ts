const DAY = 86_400_000;

/** The calendar day of a moment in a time zone, as a date field wants it: 2026-09-30. */
export function dayIn(timeZone: string, iso: string) {
  const { year, month, day } = partsIn(timeZone, Date.parse(iso));
  return `${year}-${month}-${day}`;
}

/** The last second of such a day in the time zone; undefined when it is no day. */
export const endOfDayIn = (timeZone: string, day: string) => momentIn(timeZone, `${day}T23:59:59`);

/**
 * The moment at which clocks in the time zone show what was typed: 2026-09-30T18:00, as a field for date and time gives
 * it; undefined when that is no time. Where clocks go back it is the first of the two; what they skip when they go
 * forward is taken by the clock from before.
 */
export function momentIn(timeZone: string, typed: string) {
  const wanted = Date.parse(`${typed}Z`);
  if (Number.isNaN(wanted)) return undefined;
  // No clock changes twice within two days, so one of these holds.
  const [before, after] = [offsetIn(timeZone, wanted - DAY), offsetIn(timeZone, wanted + DAY)];
  const shown = [before, after].find((offset) => offsetIn(timeZone, wanted - offset) === offset);
  return new Date(wanted - (shown ?? before)).toISOString();
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
