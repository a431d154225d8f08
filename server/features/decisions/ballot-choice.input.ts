import { Field, ID, InputType, Int } from 'type-graphql';
import { badInput } from '../../foundation/errors/refusal.js';
import type { BallotChoice } from './methods/method.js';

/** A number for an option, as a voter gives it. */
@InputType({ description: 'A number for an option.' })
class OptionScoreInput {
  @Field(() => ID, { description: 'Which option gets it.' })
  optionId: string;

  @Field(() => Int, {
    description:
      'Its score from 0 to `maxScore`, its grade from 0, to reject, to 5, excellent, or the votes or credits that it gets.',
  })
  score: number;
}

/** What a ballot chooses, in one of three ways. */
@InputType({
  description:
    'What a ballot chooses: the one of the three that the decision’s `ballotForm` names.',
})
export class BallotChoiceInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'TICKS: the options chosen, each once. YES_NO, SINGLE_CHOICE: exactly one. Empty for a blank ballot, where the rules allow one.',
  })
  options?: string[] | null;

  @Field(() => [[ID]], {
    nullable: true,
    description:
      'RANKING: the options of each rank, the most preferred first. Whoever is left out is ranked last. Several on one rank are ranked equal, where the method allows that.',
  })
  ranking?: string[][] | null;

  @Field(() => [OptionScoreInput], {
    nullable: true,
    description: 'SCORES: a number for each option, each once; whoever is left out gets none.',
  })
  scores?: OptionScoreInput[] | null;
}

/** A choice as it arrives. */
export type GivenChoice = Pick<BallotChoiceInput, 'options' | 'ranking' | 'scores'>;

/** The choice that is meant; refused when it is given in no way or in several. `field` names it within the input. */
export function choiceOf(
  { options, ranking, scores }: GivenChoice,
  field = 'choice',
): BallotChoice {
  const given: BallotChoice[] = [
    ...(options ? [{ options }] : []),
    ...(ranking ? [{ ranking }] : []),
    ...(scores
      ? [{ scores: scores.map(({ optionId, score }): [string, number] => [optionId, score]) }]
      : []),
  ];
  const [choice] = given;
  if (!choice || given.length > 1) throw badInput(field, 'choiceOnce');
  return choice;
}
