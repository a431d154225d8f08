import { checkTicks } from './choice.js';
import { conclude } from './conclude.js';
import { agreementCondition } from './conditions.js';
import type {
  CountingMethod,
  MethodOption,
  OptionKind,
  TallyInput,
  TallyResult,
  TallyRound,
  Ticks,
} from './method.js';
import { isOwners, tallyOwners } from './owners.js';
import {
  checkAnswers,
  checkCommonRules,
  checkOnly,
  checkUnused,
  checkWithin,
  SHARE,
  THRESHOLD,
} from './rule-checks.js';
import { rankByVotes, type Standing } from './standings.js';

/** Yes or no, with abstention: passes when enough of the roll took part and enough of yes and no said yes. */
export const yesNo: CountingMethod<Ticks> = {
  form: () => 'TICKS',
  defaults: {},
  // One answer whatever maxChoices says: yes and no together would cancel each other out in silence.
  checkChoice: (choice, options, rules) => checkTicks(choice, options, rules, 1),
  checkRules: (rules, options) => [
    ...checkCommonRules(rules, 1),
    ...checkWithin('maxChoices', rules.maxChoices, { least: 0, most: 1 }),
    ...checkWithin('thresholdPercent', rules.thresholdPercent, THRESHOLD),
    ...checkWithin('areaThresholdPercent', rules.areaThresholdPercent, THRESHOLD),
    ...checkWithin('areaQuorumPercent', rules.areaQuorumPercent, SHARE),
    ...(isOwners(rules) ? [] : checkUnused(rules, ['areaQuorumPercent'])),
    ...checkOnly(rules, ['thresholdPercent', 'areaThresholdPercent', 'areaQuorumPercent']),
    ...checkAnswers(options),
  ],
  tally,
};

function tally(input: TallyInput<Ticks>): TallyResult {
  if (isOwners(input.rules)) return tallyOwners(input);
  const ranked = rankByVotes(input);
  const [yes, no] = [votesOf(ranked, 'YES'), votesOf(ranked, 'NO')];
  const agreement = agreementCondition(yes, no, input.rules.thresholdPercent);
  const selected = agreement.met ? idsOf(input.options, 'YES') : new Set<string>();
  const result = conclude(input, { ranked, selected, conditions: [agreement] });
  return { ...result, rounds: roundsOf(ranked) };
}

function votesOf(standings: Standing[], kind: OptionKind): number {
  return standings.find(({ option }) => option.kind === kind)?.votes ?? 0;
}

function idsOf(options: MethodOption[], kind: OptionKind): Set<string> {
  return new Set(options.filter((option) => option.kind === kind).map((option) => option.id));
}

// The threshold settles a draw between yes and no, so no tie is ever broken here.
function roundsOf(ranked: Standing[]): TallyRound[] {
  const listed = ranked.toSorted((a, b) => a.option.position - b.option.position);
  return listed.map(({ option, votes, score }, index) => ({
    number: index + 1,
    optionId: option.id,
    votes,
    score,
    outcome: 'COUNTED',
    cost: null,
    remaining: null,
    tiedWith: [],
  }));
}
