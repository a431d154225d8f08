import { isPercent } from './percent.js';
import type { MethodOption, MethodRules, OptionKind, RuleProblem } from './method.js';

/** The values a rule may take: whole numbers, unless it is a percentage. */
interface Range {
  least: number;
  most?: number;
  percent?: boolean;
}

/** Any count or amount. */
export const WHOLE: Range = { least: 0 };

/** A share of something, or none. */
export const SHARE: Range = { least: 0, most: 100, percent: true };

/** A threshold for agreement: everything but 0, which would let a lone no pass. */
export const THRESHOLD: Range = { least: 0.01, most: 100, percent: true };

/** What is wrong with a quorum, in percent of the roll. */
export function checkQuorum(quorumPercent: number): RuleProblem[] {
  const problem = outside(quorumPercent, SHARE);
  return problem
    ? [{ field: ['quorumPercent'], code: 'OUT_OF_RANGE', params: { least: 0, most: 100 } }]
    : [];
}

/** What every method asks of its rules; `choosable` is how many options a ballot could carry at all. */
export function checkCommonRules(rules: MethodRules, choosable: number): RuleProblem[] {
  const least = Math.max(1, rules.minChoices);
  return [
    ...checkWithin('minChoices', rules.minChoices, { least: 0, most: choosable }),
    ...checkWithin('maxChoices', rules.maxChoices, { least }),
    ...(rules.tieRule === 'LOT'
      ? required('tieSeed', rules.tieSeed || null)
      : checkUnused(rules, ['tieSeed'])),
  ];
}

/** A problem when `value` is given and lies outside `range`. */
export function checkWithin(
  name: keyof MethodRules,
  value: number | null | undefined,
  range: Range,
): RuleProblem[] {
  if (value == null || !outside(value, range)) return [];
  const params: RuleProblem['params'] = { least: range.least };
  if (range.most !== undefined) params['most'] = range.most;
  return [{ field: ['rules', name], code: 'OUT_OF_RANGE', params }];
}

/** A problem when the rule isn't given. */
export function required(name: keyof MethodRules, value: unknown): RuleProblem[] {
  return value == null ? [{ field: ['rules', name], code: 'REQUIRED', params: {} }] : [];
}

/** Rules that some methods know and others don't. */
const OF_SOME_METHODS = [
  'thresholdPercent',
  'areaThresholdPercent',
  'areaQuorumPercent',
  'winnerCount',
  'absoluteMajority',
  'maxScore',
  'credits',
  'budget',
  'maxBallotCost',
  'budgetRule',
  'minScore',
  'satisfaction',
] as const satisfies (keyof MethodRules)[];

/** A rule the method would ignore is refused: whoever set it believes it holds. `used` are those it knows. */
export function checkOnly(
  rules: MethodRules,
  used: (typeof OF_SOME_METHODS)[number][],
): RuleProblem[] {
  return checkUnused(
    rules,
    OF_SOME_METHODS.filter((name) => !used.includes(name)),
  );
}

/** As `checkOnly`, for the rules that are named. */
export function checkUnused(
  rules: MethodRules,
  names: readonly (keyof MethodRules)[],
): RuleProblem[] {
  const given = names.filter((name) => rules[name] != null);
  return given.map((name) => ({
    field: ['rules', name],
    code: 'NOT_FOR_METHOD',
    params: { rule: name },
  }));
}

/** As many options as a ballot can be filled in with, none of them an answer of a yes-no decision. */
export function checkChoosable(
  options: MethodOption[],
  { least, most = Infinity }: { least: number; most?: number },
): RuleProblem[] {
  if (options.length < least)
    return [{ field: ['options'], code: 'TOO_FEW_OPTIONS', params: { least } }];
  if (options.length > most)
    return [{ field: ['options'], code: 'TOO_MANY_OPTIONS', params: { most } }];
  return options.flatMap((option, index) =>
    option.kind === 'PROPOSAL' || option.kind === 'CUSTOM' ? [] : [wrongKind(option, index)],
  );
}

/** Exactly one yes and one no, at most one abstention, nothing else. */
export function checkAnswers(options: MethodOption[]): RuleProblem[] {
  const count = (kind: OptionKind) => options.filter((option) => option.kind === kind).length;
  const problems = options.flatMap((option, index) =>
    option.kind === 'PROPOSAL' || option.kind === 'CUSTOM' || count(option.kind) > 1
      ? [wrongKind(option, index)]
      : [],
  );
  const complete = count('YES') > 0 && count('NO') > 0;
  return complete
    ? problems
    : [{ field: ['options'], code: 'TOO_FEW_OPTIONS', params: { least: 2 } }];
}

function wrongKind(option: MethodOption, index: number): RuleProblem {
  return { field: ['options', String(index)], code: 'OPTION_KIND', params: { kind: option.kind } };
}

function outside(value: number, { least, most, percent }: Range): boolean {
  const fits = percent ? isPercent(value) : Number.isSafeInteger(value);
  return !fits || value < least || (most !== undefined && value > most);
}
