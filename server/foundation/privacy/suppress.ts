/**
 * Whether a figure about people is left out because too few stand behind it: with a handful of neighbours, whoever
 * knows them reads a figure as a name. `minimum` is the rulebook's `minimumSample`; none at all is few as well.
 */
export function suppressed(people: number, minimum: number): boolean {
  return people < minimum;
}

/** A figure about `people`, or null where it is left out. */
export function unlessSuppressed<T>(people: number, minimum: number, figure: T): T | null {
  return suppressed(people, minimum) ? null : figure;
}
