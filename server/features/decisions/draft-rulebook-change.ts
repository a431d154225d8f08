import { badInput } from '../../foundation/errors/refusal.js';
import type { RulebookValues } from '../communities/rulebook.js';
import { readRules, type RulesInput } from '../communities/rules.input.js';
import type { DecisionMethod } from './methods/method.js';
import { fixRulebookChange, type FixedRulebookChange } from './rulebook-change.js';

/** What of a new decision is about the rulebook. */
export interface RulebookTerms {
  method: DecisionMethod;
  binding: boolean;
  proposalId?: string | null;
  rulesChange?: RulesInput | null;
}

/** What a new decision would change in the rulebook; null when it is about something else. */
export function draftRulebookChange(
  { method, binding, proposalId, rulesChange }: RulebookTerms,
  inForce: RulebookValues,
): FixedRulebookChange | null {
  if (!rulesChange) return null;
  if (method !== 'YES_NO') throw badInput('rulesChange', 'rulesByYesOrNo');
  if (!binding) throw badInput('binding', 'rulesChangeBinds');
  if (proposalId) throw badInput('proposalId', 'rulesOrProposal');
  const change = fixRulebookChange(inForce, readRules('rulesChange', rulesChange));
  if (Object.keys(change.after).length === 0) throw badInput('rulesChange', 'rulesUnchanged');
  return change;
}
