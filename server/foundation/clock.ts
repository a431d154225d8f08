/** Where the present time comes from, so that tests and the seed can choose it. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. Deadlines that decide are read from the database's instead. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still `minutes` before `clock`, for writing history. */
export function minutesBefore(clock: Clock, minutes: number): Clock {
  return { now: () => new Date(clock.now().getTime() - minutes * 60_000) };
}
