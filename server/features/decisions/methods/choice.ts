import type {
  BallotChoice,
  BallotForm,
  ChoiceRefusal,
  MethodOption,
  MethodRules,
  Ranking,
  Scores,
  Ticks,
} from './method.js';

/** How a ballot has been filled in. */
export function formOf(choice: BallotChoice): BallotForm {
  if ('options' in choice) return 'TICKS';
  return 'ranking' in choice ? 'RANKING' : 'SCORES';
}

/**
 * The one text that stands for a choice: JSON without spaces; ids that are ticked, share a rank or have a score sorted by
 * code unit, each once. The leaf of a ballot is made of it, so two choices that say the same must never differ in a byte.
 */
export function canonicalChoice(choice: BallotChoice): string {
  if ('options' in choice) return JSON.stringify({ options: sortedOnce(choice.options) });
  if ('ranking' in choice) return JSON.stringify({ ranking: choice.ranking.map(sortedOnce) });
  const scores = new Map(choice.scores);
  return JSON.stringify({
    scores: sortedOnce([...scores.keys()]).map((id) => [id, scores.get(id)]),
  });
}

/** The options that a ballot says something of, in the order in which it names them. */
export function namedIn(choice: BallotChoice): string[] {
  if ('options' in choice) return choice.options;
  return 'ranking' in choice ? choice.ranking.flat() : choice.scores.map(([id]) => id);
}

/** Why ticks can't be taken, or null; `most` stands for how many there may be. */
export function checkTicks(
  choice: Ticks,
  options: MethodOption[],
  rules: MethodRules,
  most = rules.maxChoices ?? null,
): ChoiceRefusal | null {
  return checkKnownOnce(choice, options) ?? checkNumber(choice.options.length, rules, most);
}

/** Why a ranking can't be taken, or null. */
export function checkRanking(
  choice: Ranking,
  options: MethodOption[],
  rules: MethodRules,
  { equalRanks }: { equalRanks: boolean },
): ChoiceRefusal | null {
  const named = namedIn(choice);
  const empty = choice.ranking.findIndex((rank) => rank.length === 0);
  const shared = choice.ranking.findIndex((rank) => rank.length > 1);
  if (empty >= 0) return { code: 'EMPTY_RANK', params: { rank: empty + 1 } };
  if (shared >= 0 && !equalRanks) return { code: 'EQUAL_RANKS', params: { rank: shared + 1 } };
  return checkKnownOnce(choice, options) ?? checkNumber(named.length, rules);
}

/** Why scores can't be taken, or null. */
export function checkScores(
  choice: Scores,
  options: MethodOption[],
  rules: MethodRules,
): ChoiceRefusal | null {
  const most = rules.maxScore ?? Number.MAX_SAFE_INTEGER;
  const wrong = choice.scores.find(
    ([, score]) => !Number.isSafeInteger(score) || score < 0 || score > most,
  );
  if (wrong) return { code: 'SCORE_OUT_OF_RANGE', params: { given: wrong[1], most } };
  return checkKnownOnce(choice, options) ?? checkNumber(choice.scores.length, rules);
}

/** Why credits can't be taken, or null; `costOf` says what so many for one option cost of them. */
export function checkCredits(
  choice: Scores,
  options: MethodOption[],
  rules: MethodRules,
  costOf: (score: number) => number,
): ChoiceRefusal | null {
  // An option that is given nothing is not chosen.
  const scores = choice.scores.filter(([, score]) => score !== 0);
  const refusal = checkKnownOnce(choice, options) ?? checkScores({ scores }, options, rules);
  if (refusal) return refusal;
  const given = scores.reduce((sum, [, score]) => sum + costOf(score), 0);
  const most = rules.credits ?? 0;
  return given > most ? { code: 'OVER_CREDITS', params: { given, most } } : null;
}

function checkKnownOnce(choice: BallotChoice, options: MethodOption[]): ChoiceRefusal | null {
  const known = new Set(options.map((option) => option.id));
  const seen = new Set<string>();
  for (const id of namedIn(choice)) {
    if (!known.has(id)) return { code: 'UNKNOWN_OPTION', params: { option: id } };
    if (seen.has(id)) return { code: 'BAD_INPUT', params: { option: id } };
    seen.add(id);
  }
  return null;
}

function checkNumber(
  given: number,
  { minChoices: least, maxChoices }: MethodRules,
  most = maxChoices ?? null,
): ChoiceRefusal | null {
  if (most !== null && given > most) return { code: 'TOO_MANY_CHOICES', params: { most, given } };
  if (given < least) return { code: 'TOO_FEW_CHOICES', params: { least, given } };
  return null;
}

function sortedOnce(ids: readonly string[]): string[] {
  // By code unit, not by language: the text must be the same on every machine.
  return [...new Set(ids)].sort();
}
