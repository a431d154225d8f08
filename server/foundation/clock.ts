/** Where the present time comes from, so that tests and the seed can choose it. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. Deadlines that decide are read from the database's instead. */
export const systemClock: Clock = { now: () => new Date() };
