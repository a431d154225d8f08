import { checkTicks } from './choice.js';
import { conclude, winnersOf } from './conclude.js';
import type { CountingMethod, Ticks } from './method.js';
import { checkChoosable, checkCommonRules, checkOnly, checkWithin } from './rule-checks.js';
import { rankByVotes } from './standings.js';

/** Approval: tick every option you agree with; the most ticked win. An option nobody ticked never does. */
export const approval: CountingMethod<Ticks> = {
  form: () => 'TICKS',
  defaults: {},
  checkChoice: checkTicks,
  checkRules: (rules, options) => [
    ...checkCommonRules(rules, options.length),
    ...checkWithin('winnerCount', rules.winnerCount, { least: 1, most: options.length }),
    ...checkOnly(rules, ['winnerCount']),
    ...checkChoosable(options, { least: 2 }),
  ],
  tally: (input) => {
    const ranked = rankByVotes(input);
    return conclude(input, { ranked, selected: winnersOf(ranked, input.rules.winnerCount ?? 1) });
  },
};
