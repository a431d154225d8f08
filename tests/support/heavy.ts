/** Whether the long forms of tests run: `npm run test:heavy`. */
export const HEAVY = process.env['HEAVY'] === '1';

/** How often something is tried: fewer times with all the other tests, as often as promised in the long form. */
export function times(short: number, long: number): number {
  return HEAVY ? long : short;
}

/** Numbers from 0 to 1 that look random and are the same for the same seed, so that a failure can be had again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
