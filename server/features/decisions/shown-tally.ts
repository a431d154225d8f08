import type { Money } from '../../foundation/graphql/money.js';
import type { Platform } from '../../foundation/platform.js';
import type { Tally } from './decision-types.js';
import { definitionOf } from './definition.js';
import type { CountedTally } from './tally.js';

/** A count as the API shows it; null while it is hidden. */
export async function showTally(platform: Platform, counted: CountedTally): Promise<Tally | null> {
  const definition = await definitionOf(platform, counted.decisionId);
  const { result, decisionId, version, final } = counted;
  if (!definition || !result) return null;
  const option = (id: string) => definition.optionsById.get(id)!;
  const money = (amount: number | null): Money | null =>
    amount === null ? null : { amount, currency: definition.currency };
  return {
    decisionId,
    version,
    final,
    ballots: result.ballots,
    options: result.options.map(({ optionId, ...rest }) => ({ ...rest, option: option(optionId) })),
    rounds: result.rounds.map(({ optionId, tiedWith, cost, remaining, ...rest }) => ({
      ...rest,
      option: option(optionId),
      cost: money(cost),
      remaining: money(remaining),
      tiedWith: tiedWith.map(option),
    })),
    conditions: result.conditions,
    passed: result.passed,
    spent: money(result.spent),
  };
}
