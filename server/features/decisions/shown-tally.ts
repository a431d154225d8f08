import type { Money } from '../../foundation/graphql/money.js';
import type { Platform } from '../../foundation/platform.js';
import type { DecisionOption } from './decision-option.js';
import type { OptionTally, Tally } from './decision-types.js';
import { definitionOf, type DecisionDefinition } from './definition.js';
import type { TallyResult } from './methods/method.js';
import type { CountedTally } from './tally.js';

/** Counts that have been shown: a gauge hands the same one to all who ask until it is counted anew. */
const shown = new WeakMap<CountedTally, Tally>();

/** A count as the API shows it; null while it is hidden. */
export async function showTally(platform: Platform, counted: CountedTally): Promise<Tally | null> {
  const known = shown.get(counted);
  if (known) return known;
  const definition = await definitionOf(platform, counted.decisionId);
  const { result, ...counting } = counted;
  if (!definition || !result) return null;
  const tally = showResult(counting, result, definition);
  shown.set(counted, tally);
  return tally;
}

/** A result as the API shows it, with options in place of their ids. */
export function showResult(
  counting: Omit<CountedTally, 'result'>,
  result: TallyResult,
  { optionsById, currency }: Pick<DecisionDefinition, 'optionsById' | 'currency'>,
): Tally {
  const option = (id: string) => optionsById.get(id)!;
  const money = (amount: number | null): Money | null =>
    amount === null ? null : { amount, currency };
  return {
    ...counting,
    ballots: result.ballots,
    options: showOptions(result.options, optionsById),
    rounds: result.rounds.map(({ optionId, tiedWith, cost, remaining, ...rest }) => ({
      ...withScore(rest),
      option: option(optionId),
      cost: money(cost),
      remaining: money(remaining),
      tiedWith: tiedWith.map(option),
    })),
    explained: result.details ?? null,
    apart: result.apart ?? null,
    optionsById,
    conditions: result.conditions,
    passed: result.passed,
    runoff: (result.runoff ?? []).map(option),
    spent: money(result.spent),
  };
}

/** The options of a count as the API shows them. */
export function showOptions(
  options: TallyResult['options'],
  optionsById: ReadonlyMap<string, DecisionOption>,
): OptionTally[] {
  return options.map(({ optionId, ...rest }) => ({
    ...withScore(rest),
    option: optionsById.get(optionId)!,
  }));
}

/** Where votes were all there was to order by, a result that was stored names them alone. */
function withScore<T extends { votes: number; score?: number }>(one: T): T & { score: number } {
  return { ...one, score: one.score ?? one.votes };
}
