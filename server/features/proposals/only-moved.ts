import { mapLive } from '../../foundation/realtime/map-live.js';

/** How many back each of some things, and when that was counted. */
export interface Supports {
  version: number;
  counts: { id: string; supports: number }[];
}

/** Leaves out the counts this subscriber has already; skips values in which none moved. */
export function onlyMoved<T extends Supports>(
  values: AsyncIterableIterator<T>,
): AsyncIterableIterator<T> {
  let known: Map<string, number> | null = null;
  return mapLive(values, (value) => {
    const before = known;
    known = new Map(value.counts.map(({ id, supports }) => [id, supports]));
    if (!before) return value;
    const counts = value.counts.filter(({ id, supports }) => before.get(id) !== supports);
    return counts.length > 0 ? { ...value, counts } : null;
  });
}
