import { randomBytes } from 'node:crypto';
import { Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { checkText } from '../../foundation/text/check-text.js';
import type { DecisionMethod, MethodRules, RuleProblem } from './methods/method.js';
import { METHODS } from './methods/registry.js';

/** Fills in what may be left out; a lot gets its seed now, before anybody can know the ballots. */
export function completeRules(method: DecisionMethod, given: Partial<MethodRules>): MethodRules {
  const tieRule = given.tieRule ?? 'LOT';
  const ownSeed = given.tieSeed == null ? null : checkText('rules.tieSeed', given.tieSeed, 200);
  const tieSeed = ownSeed ?? (tieRule === 'LOT' ? randomBytes(16).toString('hex') : null);
  const said = Object.entries(given).filter(([, value]) => value != null);
  const rules = { ...METHODS[method].defaults, ...Object.fromEntries(said) };
  return { ...rules, minChoices: given.minChoices ?? 1, tieRule, tieSeed };
}

/** Refuses the first problem with a decision's rules or options, at its field. */
export function refuseProblems([problem]: RuleProblem[]): void {
  if (!problem) return;
  const reason = {
    code: UserErrorCode.BAD_INPUT,
    message: `rules.${problem.code}`,
    params: problem.params,
  };
  throw new Refusal(reason, ['input', ...problem.field]);
}
