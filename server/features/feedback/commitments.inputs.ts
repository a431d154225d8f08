import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../foundation/graphql/scalars.js';

const RETRY_KEY =
  'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.';
const PROMISE = 'The promise it is about.';
const REASON = 'Why, for everybody to read: 1 to 2,000 characters.';

@InputType({ description: 'A step of a promise to be planned.' })
export class StepInput {
  @Field(() => String, { description: 'What is to be done, 1 to 120 characters.' })
  title: string;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'How much of the promise it is, beside the others: 1 to 100.',
  })
  weight: number;

  @Field(() => DateTime, { description: 'When it is to be done; not after the promise is due.' })
  dueAt: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The body that does it; leave it out for the one that leads.',
  })
  unitId?: string | null;
}

@InputType({ description: 'How a promise will be kept.' })
export class PlanCommitmentInput {
  @Field(() => ID, { description: PROMISE })
  commitmentId: string;

  @Field(() => DateTime, { description: 'When it will be kept.' })
  dueAt: Date;

  @Field(() => [StepInput], { description: 'In which steps: 1 to 30, in their order.' })
  steps: StepInput[];

  @Field(() => [ID], { nullable: true, description: 'The bodies that help, at most 10.' })
  helperUnitIds?: string[] | null;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@InputType({ description: 'One more step of a promise.' })
export class AddStepInput extends StepInput {
  @Field(() => ID, { description: PROMISE })
  commitmentId: string;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@InputType({ description: 'Who helps with a promise from now on.' })
export class NameHelpersInput {
  @Field(() => ID, { description: PROMISE })
  commitmentId: string;

  @Field(() => [ID], {
    description:
      'The bodies that help, at most 10; they take the place of those who helped before.',
  })
  helperUnitIds: string[];
}

@InputType({ description: 'A promise put off.' })
export class DelayCommitmentInput {
  @Field(() => ID, { description: PROMISE })
  commitmentId: string;

  @Field(() => DateTime, { description: 'When it will be kept; later than it was due.' })
  newDueAt: Date;

  @Field(() => String, { description: REASON })
  reason: string;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@InputType({ description: 'A promise that is not kept as it was decided.' })
export class ChangeCommitmentInput {
  @Field(() => ID, { description: PROMISE })
  commitmentId: string;

  @Field(() => String, { description: 'What is done in its place, 1 to 500 characters.' })
  instead: string;

  @Field(() => String, { description: REASON })
  reason: string;
}

@InputType({ description: 'A promise that is given up.' })
export class DropCommitmentInput {
  @Field(() => ID, { description: PROMISE })
  commitmentId: string;

  @Field(() => String, { description: REASON })
  reason: string;
}

@InputType({ description: 'A reasoned reply to a vote that advises.' })
export class ReplyToOutcomeInput {
  @Field(() => ID, { description: 'The outcome of that vote.' })
  outcomeId: string;

  @Field(() => String, {
    description: 'What you make of the result, and why: markdown, 1 to 10,000 characters.',
  })
  body: string;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}
