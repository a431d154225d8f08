/** How many back each of some things, and when that was counted. */
export interface Supports {
  version: number;
  counts: { id: string; supports: number }[];
}

/** Leaves out the counts that a follower has already, who had `before`; null when none moved. */
export function onlyMoved<T extends Supports>(value: T, before: T | null): T | null {
  if (!before) return value;
  const known = new Map(before.counts.map(({ id, supports }) => [id, supports]));
  const counts = value.counts.filter(({ id, supports }) => known.get(id) !== supports);
  return counts.length > 0 ? { ...value, counts } : null;
}
