import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { SafeInt } from '../../foundation/graphql/scalars.js';
import { Scope } from '../../foundation/viewer.js';
import { BallotChoiceInput } from './ballot-choice.input.js';
import { DecisionRulesInput } from './create-decision.input.js';
import { Tally } from './decision-types.js';
import { DecisionMethodEnum } from './methods.enums.js';
import type { DecisionMethod } from './methods/method.js';
import { rehearseDecision } from './rehearse-decision.js';

@InputType({ description: 'An option of a vote that is tried out.' })
class RehearsedOptionInput {
  @Field(() => String, { description: 'Its words, 1 to 120 characters.' })
  label: string;

  @Field(() => SafeInt, { nullable: true, description: 'What it costs, in minor units.' })
  cost?: number | null;
}

@InputType({ description: 'A vote to try out, with made-up ballots.' })
class RehearseDecisionInput {
  @Field(() => ID, { description: 'The board it would be on.' })
  boardId: string;

  @Field(() => DecisionMethodEnum, { description: 'How it is counted.' })
  method: DecisionMethod;

  @Field(() => DecisionRulesInput, { description: 'How ballots are filled in and counted.' })
  rules: DecisionRulesInput;

  @Field(() => [RehearsedOptionInput], {
    nullable: true,
    description:
      'What can be chosen, at most 100; not with YES_NO, where 1 is yes, 2 no and 3 abstain.',
  })
  options?: RehearsedOptionInput[] | null;

  @Field(() => [BallotChoiceInput], {
    description: 'At most 200 ballots; they name options by their places, from "1".',
  })
  ballots: BallotChoiceInput[];
}

@ObjectType({ description: 'What a vote that was tried out came to.' })
class RehearseDecisionPayload {
  @Field(() => Tally, { nullable: true, description: 'The count.' })
  tally?: Tally | null;

  @Field(() => [UserError], { description: 'Why it was not counted; empty when it was.' })
  userErrors: UserError[];
}

@Resolver()
export class RehearsalMutation {
  @Needs(Scope.PARTICIPATE, Scope.OFFICIAL, Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => RehearseDecisionPayload, {
    description:
      'Counts made-up ballots by the rules of a vote that could be fixed, to see what they do. Nothing is stored. For facilitators.',
  })
  rehearseDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => RehearseDecisionInput, { description: 'The vote and its ballots.' })
    input: RehearseDecisionInput,
  ): Promise<Attempted<RehearseDecisionPayload>> {
    return attempt(
      context,
      () => rehearseDecision(context, input),
      (tally) => ({ tally }),
    );
  }
}
