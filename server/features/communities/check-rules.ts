import { Role } from '../../foundation/viewer.js';
import type { RulebookValues } from './rulebook.js';

/** Rules that name roles. */
export type RoleRule = 'boardOpeners' | 'decisionOpeners';

/** Rules that are a number. */
export type NumberRule = Exclude<keyof RulebookValues, RoleRule>;

/** Least and most that each number may be, whoever decides it. */
export const RULE_LIMITS: Record<NumberRule, { min: number; max: number }> = {
  initiativeBackingPercent: { min: 1, max: 50 },
  initiativeAnswerDays: { min: 1, max: 90 },
  publicityHours: { min: 0, max: 720 },
  quorumPercent: { min: 0, max: 100 },
  proposalAnswerDays: { min: 1, max: 180 },
  watchersNeeded: { min: 1, max: 10 },
  newMemberDays: { min: 0, max: 90 },
  newMemberDailyLimit: { min: 1, max: 100 },
  // Below five, a figure about people is soon one about a person.
  minimumSample: { min: 5, max: 1_000 },
};

/** What is wrong with a value: a number outside its limits, or roles that can't be named so. */
export type RuleProblem = { rule: NumberRule; min: number; max: number } | { rule: RoleRule };

/** The first problem with values that are to become rules; null when they may. */
export function checkRules(change: Partial<RulebookValues>): RuleProblem | null {
  for (const rule of Object.keys(RULE_LIMITS) as NumberRule[]) {
    const value = change[rule];
    const { min, max } = RULE_LIMITS[rule];
    const fits = value === undefined || (Number.isInteger(value) && value >= min && value <= max);
    if (!fits) return { rule, min, max };
  }
  for (const rule of ['boardOpeners', 'decisionOpeners'] as const) {
    const roles = change[rule] ?? [];
    if (roles.includes(Role.ADMINISTRATOR) || new Set(roles).size < roles.length) return { rule };
  }
  return null;
}
