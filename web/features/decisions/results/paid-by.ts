import type {
  ChoiceFactsFragment,
  OptionFactsFragment,
} from '../../../../schema/generated/graphql';
import type { DetailsOf } from './details-query';

/** Less than this is nothing: half a minor unit. */
const NOTHING = 0.5;

/** What one ballot paid for, by equal shares: for each that it supports as much as the others paid, as long as anything is left. */
export function paidBy(
  { options, scores }: Pick<ChoiceFactsFragment, 'options' | 'scores'>,
  { perVoter, paid }: DetailsOf<'SharesCount'>,
) {
  const points = new Map(
    scores
      ? scores.map(({ option, score }) => [option.id, score])
      : options.map(({ id }) => [id, 1]),
  );
  let left = perVoter;
  const parts: { option: OptionFactsFragment; amount: number }[] = [];
  for (const { option, share } of paid) {
    const amount = Math.min(left, share * (points.get(option.id) ?? 0));
    left -= amount;
    if (amount >= NOTHING) parts.push({ option, amount });
  }
  return { parts, left };
}
