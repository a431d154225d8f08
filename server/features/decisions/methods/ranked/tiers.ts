/**
 * A ranking from who beats whom: those whom nobody beats come first, then those whom nobody of the rest beats, and so on.
 * Within a tier nobody is ahead. Where everybody left is beaten by somebody, they are one tier.
 */
export function tiersOf(
  candidates: readonly number[],
  beats: (a: number, b: number) => boolean,
): number[][] {
  const tiers: number[][] = [];
  let rest = candidates;
  while (rest.length > 0) {
    const among = rest;
    const unbeaten = among.filter((one) => !among.some((other) => beats(other, one)));
    const tier = unbeaten.length > 0 ? unbeaten : among;
    tiers.push([...tier]);
    rest = among.filter((one) => !tier.includes(one));
  }
  return tiers;
}
