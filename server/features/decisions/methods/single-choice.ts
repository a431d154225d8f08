import { checkTicks } from './choice.js';
import { conclude, winnersOf } from './conclude.js';
import { majorityCondition } from './conditions.js';
import type { CountingMethod, TallyInput, TallyResult, Ticks } from './method.js';
import { checkChoosable, checkCommonRules, checkOnly, checkWithin } from './rule-checks.js';
import { rankByVotes, type Standing } from './standings.js';

/**
 * One option on each ballot; the one with most votes wins. Where an absolute majority is asked for it needs more than half of
 * the ballots that choose an option, blank ones left out; else the two with most votes can meet in a run-off.
 */
export const singleChoice: CountingMethod<Ticks> = {
  form: () => 'TICKS',
  defaults: { maxChoices: 1 },
  checkChoice: (choice, options, rules) => checkTicks(choice, options, rules, 1),
  checkRules: (rules, options) => [
    ...checkCommonRules(rules, 1),
    ...checkWithin('maxChoices', rules.maxChoices, { least: 1, most: 1 }),
    ...checkOnly(rules, ['absoluteMajority']),
    ...checkChoosable(options, { least: 2 }),
  ],
  tally,
};

function tally(input: TallyInput<Ticks>): TallyResult {
  const ranked = rankByVotes(input);
  const selected = winnersOf(ranked, 1);
  if (!input.rules.absoluteMajority) return conclude(input, { ranked, selected });
  const valid = ranked.reduce((sum, { votes }) => sum + votes, 0);
  const majority = majorityCondition(ranked[0]?.votes ?? 0, valid);
  const result = conclude(input, { ranked, selected, conditions: [majority] });
  const onlyThat = result.conditions.every(({ kind, met }) => met || kind === 'MAJORITY');
  return { ...result, runoff: onlyThat && !majority.met ? finalistsOf(ranked) : [] };
}

/** The two with most votes, ties by the published rule; nobody meets an option that no one chose. */
function finalistsOf(ranked: Standing[]): string[] {
  const chosen = ranked.filter(({ votes }) => votes > 0);
  return chosen.length < 2 ? [] : chosen.slice(0, 2).map(({ option }) => option.id);
}
