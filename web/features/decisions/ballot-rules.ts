import type { DecisionFactsFragment, OptionFactsFragment } from '../../../schema/generated/graphql';
import type { MoneyAmount } from '../../i18n/formats';
import type { Choice } from './choice';

/** What a ballot is printed from: a vote that is there, or one that is being made. */
export type BallotPaper = Pick<
  DecisionFactsFragment,
  'question' | 'method' | 'ballotForm' | 'options'
> & {
  rules: Pick<
    DecisionFactsFragment['rules'],
    'minChoices' | 'maxChoices' | 'budget' | 'maxBallotCost' | 'maxScore' | 'credits'
  >;
};

/** Why an option can't be added to the ballot as it is. */
export type Obstacle = 'over-cost' | 'too-many';

/** What the chosen options cost together; undefined when this vote is not about money. */
export function totalCost(decision: BallotPaper, chosen: string[]): MoneyAmount | undefined {
  const { budget } = decision.rules;
  if (!budget) return undefined;
  const amount = chosenOptions(decision, chosen).reduce(
    (sum, option) => sum + (option.cost?.amount ?? 0),
    0,
  );
  return { amount, currency: budget.currency };
}

/** The chosen options, in the ballot's order. */
export const chosenOptions = (decision: BallotPaper, chosen: string[]) =>
  decision.options.filter(({ id }) => chosen.includes(id));

/** Whether one answer replaces the other, as on a yes-or-no ballot. */
export const isSingleChoice = (decision: BallotPaper) =>
  decision.method === 'YES_NO' || decision.rules.maxChoices === 1;

/** What keeps an option from being added, if anything. */
export function obstacleTo(
  option: OptionFactsFragment,
  decision: BallotPaper,
  chosen: string[],
): Obstacle | undefined {
  if (chosen.includes(option.id) || isSingleChoice(decision)) return undefined;
  const { maxBallotCost, maxChoices } = decision.rules;
  if (maxChoices != null && chosen.length >= maxChoices) return 'too-many';
  const total = (totalCost(decision, chosen)?.amount ?? 0) + (option.cost?.amount ?? 0);
  return maxBallotCost && total > maxBallotCost.amount ? 'over-cost' : undefined;
}

/** The choice after an option was pressed. */
export function toggled(option: OptionFactsFragment, decision: BallotPaper, chosen: string[]) {
  if (isSingleChoice(decision)) return [option.id];
  return chosen.includes(option.id)
    ? chosen.filter((id) => id !== option.id)
    : [...chosen, option.id];
}

/** How many more must be chosen before the ballot can be cast. */
export const missingChoices = (decision: BallotPaper, choice: Choice) =>
  Math.max(0, decision.rules.minChoices - countNamed(decision, choice));

/** How many options a ballot says something of; one that gets no credits is left out. */
export function countNamed({ rules }: BallotPaper, choice: Choice): number {
  if ('options' in choice) return choice.options.length;
  if ('ranking' in choice) return choice.ranking.flat().length;
  return choice.scores.filter(({ score }) => rules.credits == null || score > 0).length;
}
