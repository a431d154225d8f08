import type { BallotChoice, ChoiceRefusal, MethodOption } from './method.js';

/** How many options a ballot may carry; `most` is null when any number may be chosen. */
interface ChoiceLimits {
  least: number;
  most: number | null;
}

/**
 * The one text that stands for a choice: JSON without spaces, the ids sorted by code unit, each once. The leaf of a
 * ballot is made of it, so two choices that mean the same must never differ in a byte.
 */
export function canonicalChoice(choice: BallotChoice): string {
  const options = [...new Set(choice.options)].sort();
  return JSON.stringify({ options });
}

/** Why a choice breaks what every method asks of one, or null. */
export function checkOptionIds(
  choice: BallotChoice,
  options: MethodOption[],
  limits: ChoiceLimits,
): ChoiceRefusal | null {
  return checkKnownOnce(choice.options, options) ?? checkNumber(choice.options.length, limits);
}

function checkKnownOnce(chosen: string[], options: MethodOption[]): ChoiceRefusal | null {
  const known = new Set(options.map((option) => option.id));
  const seen = new Set<string>();
  for (const id of chosen) {
    if (!known.has(id)) return { code: 'UNKNOWN_OPTION', params: { option: id } };
    if (seen.has(id)) return { code: 'BAD_INPUT', params: { option: id } };
    seen.add(id);
  }
  return null;
}

function checkNumber(given: number, { least, most }: ChoiceLimits): ChoiceRefusal | null {
  if (most !== null && given > most) return { code: 'TOO_MANY_CHOICES', params: { most, given } };
  if (given < least) return { code: 'TOO_FEW_CHOICES', params: { least, given } };
  return null;
}
