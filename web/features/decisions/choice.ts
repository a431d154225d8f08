import type { BallotForm, ChoiceFactsFragment } from '../../../schema/generated/graphql';

/** Options that are ticked, by their ids. */
export interface Ticks {
  options: string[];
}

/** Options in order of preference; those of one rank are ranked equal. */
export interface Ranking {
  ranking: string[][];
}

/** A number for each option that a ballot says something of. */
export interface Scores {
  scores: { optionId: string; score: number }[];
}

/** What is filled in, as the API takes it. */
export type Choice = Ticks | Ranking | Scores;

/** A ballot that says nothing yet. */
export function noChoice(form: BallotForm): Choice {
  if (form === 'TICKS') return { options: [] };
  return form === 'RANKING' ? { ranking: [] } : { scores: [] };
}

/** What a ballot that was cast says. */
export function choiceOn({ options, ranking, scores }: ChoiceFactsFragment): Choice {
  if (ranking) return { ranking: ranking.map((rank) => rank.map(({ id }) => id)) };
  if (scores)
    return { scores: scores.map(({ option, score }) => ({ optionId: option.id, score })) };
  return { options: options.map(({ id }) => id) };
}

/** Whether two ballots say the same, in whatever order. */
export const sameChoice = (one: Choice, other: Choice) => inOrder(one) === inOrder(other);

function inOrder(choice: Choice): string {
  if ('options' in choice) return JSON.stringify(choice.options.toSorted());
  if ('ranking' in choice) return JSON.stringify(choice.ranking.map((rank) => rank.toSorted()));
  return JSON.stringify(
    choice.scores.map(({ optionId, score }) => `${optionId} ${score}`).toSorted(),
  );
}
