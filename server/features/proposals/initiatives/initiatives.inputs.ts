import { Field, ID, InputType } from 'type-graphql';

const RETRY_KEY =
  'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.';

/** A new initiative. */
@InputType({ description: 'A new initiative.' })
export class StartInitiativeInput {
  @Field(() => ID, { description: 'The community whose agenda it is for.' })
  communityId: string;

  @Field(() => String, { description: 'What is to be deliberated, 1 to 200 characters.' })
  question: string;

  @Field(() => String, { description: 'Why: markdown, 1 to 10,000 characters.' })
  body: string;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

/** Backing for an initiative. */
@InputType({ description: 'Backing for an initiative.' })
export class SupportInitiativeInput {
  @Field(() => ID, { description: 'The initiative to back.' })
  initiativeId: string;
}

/** Backing of an initiative to be taken back. */
@InputType({ description: 'Backing of an initiative to be taken back.' })
export class WithdrawInitiativeSupportInput {
  @Field(() => ID, { description: 'The initiative you no longer back.' })
  initiativeId: string;
}

/** An initiative to be taken back. */
@InputType({ description: 'An initiative to be taken back.' })
export class WithdrawInitiativeInput {
  @Field(() => ID, { description: 'The initiative you started.' })
  initiativeId: string;
}

/** A board as the answer to an initiative. */
@InputType({ description: 'A board as the answer to an initiative.' })
export class AnswerInitiativeWithBoardInput {
  @Field(() => ID, { description: 'The initiative to answer.' })
  initiativeId: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the board deliberates, 1 to 200 characters; left out: what the initiative asks.',
  })
  question?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the board is about: markdown, 1 to 10,000 characters; left out: what the initiative says.',
  })
  intro?: string | null;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

/** A refusal as the answer to an initiative. */
@InputType({ description: 'A refusal as the answer to an initiative.' })
export class RefuseInitiativeInput {
  @Field(() => ID, { description: 'The initiative to refuse.' })
  initiativeId: string;

  @Field(() => String, {
    description: 'Why, for everybody to read: markdown, 30 to 2,000 characters.',
  })
  reason: string;
}
