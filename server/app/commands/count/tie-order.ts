import type { PublishedOrder } from '../../../features/decisions/methods/ranked/ranked-election.js';
import type { MethodRules } from '../../../features/decisions/methods/method.js';
import { tieBreaker } from '../../../features/decisions/methods/ties.js';

/** The published rule by which ties are broken: a lot drawn from a seed, else the order of the file. */
export function tieRules(seed: string | null): Pick<MethodRules, 'tieRule' | 'tieSeed'> {
  return seed === null ? { tieRule: 'LISTED_ORDER' } : { tieRule: 'LOT', tieSeed: seed };
}

/** The same as an order of places in a list of `names`, which are what lots are drawn for: as a vote draws them by ids. */
export function tieOrder(seed: string | null, names: readonly (string | number)[]): PublishedOrder {
  const options = names.map((name, position) => ({
    id: String(name),
    kind: 'CUSTOM' as const,
    position,
    cost: null,
  }));
  const order = tieBreaker({ minChoices: 0, ...tieRules(seed) }, options);
  return (a, b) => order(options[a]!, options[b]!);
}
