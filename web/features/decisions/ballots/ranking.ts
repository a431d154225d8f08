/** An option on a ballot that ranks, best first; `tied`: on one rank with the one above it. */
export interface Place {
  id: string;
  tied: boolean;
}

/** Ranks as a list of places. */
export const toPlaces = (ranking: string[][]): Place[] =>
  ranking.flatMap((rank) => rank.map((id, index) => ({ id, tied: index > 0 })));

/** Places as ranks, as a ballot says them. */
export function toRanking(places: Place[]): string[][] {
  const ranking: string[][] = [];
  for (const { id, tied } of places) {
    const rank = ranking.at(-1);
    if (tied && rank) rank.push(id);
    else ranking.push([id]);
  }
  return ranking;
}

/** The rank of each place, from 1. */
export function ranksOf(places: Place[]): number[] {
  let rank = 0;
  return places.map(({ tied }) => (tied ? rank : (rank += 1)));
}

/** One more at the end, on a rank of its own. */
export const added = (places: Place[], id: string): Place[] => [...places, { id, tied: false }];

/** Without one; whoever was on its rank stays together. */
export function removed(places: Place[], index: number): Place[] {
  const [gone, next] = [places[index], places[index + 1]];
  const rest = places.filter((_, place) => place !== index);
  // The next one led the rank from here on.
  if (gone && !gone.tied && next?.tied) rest[index] = { ...next, tied: false };
  return rest;
}

/** With one at another place, on a rank of its own. */
export function moved(places: Place[], from: number, to: number): Place[] {
  const place = places[from];
  if (!place || from === to || to < 0 || to >= places.length) return places;
  const rest = removed(places, from);
  const [before, after] = [rest.slice(0, to), rest.slice(to)];
  // It comes between those of a rank: what follows begins a new one.
  const [next, ...others] = after;
  const behind = next ? [{ ...next, tied: false }, ...others] : [];
  return [...before, { id: place.id, tied: false }, ...behind];
}

/** With one on the rank of the one above it, or no longer. */
export const tieToggled = (places: Place[], index: number): Place[] =>
  places.map((place, other) =>
    other === index && index > 0 ? { ...place, tied: !place.tied } : place,
  );
