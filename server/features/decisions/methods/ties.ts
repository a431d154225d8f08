import { createHash } from 'node:crypto';
import type { MethodOption, MethodRules } from './method.js';

/** Puts options with equal votes in the order the published rule gives them. */
type TieBreaker = (a: MethodOption, b: MethodOption) => number;

/** The published tie rule as a comparison of two options. */
export function tieBreaker(rules: MethodRules, options: MethodOption[]): TieBreaker {
  return rules.tieRule === 'LOT' ? byLot(rules.tieSeed, options) : byPosition;
}

const byPosition: TieBreaker = (a, b) => a.position - b.position || compareText(a.id, b.id);

function byLot(seed: string | null | undefined, options: MethodOption[]): TieBreaker {
  if (!seed) throw new Error('a lot is drawn from a seed, and this decision has none');
  const lots = new Map(options.map((option) => [option.id, lotOf(seed, option.id)]));
  return (a, b) => compareText(lots.get(a.id) ?? '', lots.get(b.id) ?? '');
}

/**
 * The lot an option draws: SHA-256 of the seed, one zero byte and the option's id, all UTF-8, in hex; the lowest goes
 * first. The seed is published before opening, when nobody can know yet which options will tie.
 */
function lotOf(seed: string, optionId: string): string {
  return createHash('sha256').update(seed).update('\0').update(optionId).digest('hex');
}

// Not localeCompare: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
