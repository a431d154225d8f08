import type { Role } from '../../foundation/viewer.js';
import { FOUNDING_RULES, type RulebookValues } from '../communities/rulebook.js';
import type { RuleChange } from './publicity.types.js';

/** Values of a rulebook that a decision would change: as they were when it was fixed, and as they would be. */
export interface FixedRulebookChange {
  before: Partial<RulebookValues>;
  after: Partial<RulebookValues>;
}

/** What a change would really change; what already holds is left out. */
export function fixRulebookChange(
  inForce: RulebookValues,
  wanted: Partial<RulebookValues>,
): FixedRulebookChange {
  const changed = (Object.keys(wanted) as (keyof RulebookValues)[]).filter(
    (rule) => JSON.stringify(wanted[rule]) !== JSON.stringify(inForce[rule]),
  );
  return { before: pick(inForce, changed), after: pick(wanted, changed) };
}

function pick(
  values: Partial<RulebookValues>,
  rules: (keyof RulebookValues)[],
): Partial<RulebookValues> {
  return Object.fromEntries(rules.map((rule) => [rule, values[rule]]));
}

/** The same, rule by rule in the rulebook's own order, as the API shows it. */
export function listRuleChanges({ before, after }: FixedRulebookChange): RuleChange[] {
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  const roles = (value: unknown) => (Array.isArray(value) ? (value as Role[]) : null);
  const rules = Object.keys(FOUNDING_RULES) as (keyof RulebookValues)[];
  return rules
    .filter((rule) => rule in after)
    .map((rule) => ({
      rule,
      before: number(before[rule]),
      after: number(after[rule]),
      rolesBefore: roles(before[rule]),
      rolesAfter: roles(after[rule]),
    }));
}
