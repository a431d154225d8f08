import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { answerObjection } from './answer-objection.js';
import { Decision } from './decision.js';
import { decisionById } from './decisions.loaders.js';
import { objectToDecision } from './object-to-decision.js';
import { Objection } from './objection.js';
import { objectionById } from './objections.loaders.js';
import { withdrawDecision } from './withdraw-decision.js';

const ERRORS = 'Why it was not done; empty when it was.';

/** What somebody has against a decision. */
@InputType({ description: 'What you have against a decision.' })
export class ObjectToDecisionInput {
  @Field(() => ID, { description: 'The decision you object to.' })
  decisionId: string;

  @Field(() => String, { description: 'What is wrong with it, 1 to 2,000 characters.' })
  body: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of objecting.' })
class ObjectToDecisionPayload {
  @Field(() => Objection, { nullable: true, description: 'The new objection.' })
  objection?: Objection | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'What there is to say to an objection.' })
class AnswerObjectionInput {
  @Field(() => ID, { description: 'Which objection to answer.' })
  objectionId: string;

  @Field(() => String, { description: 'The answer, 1 to 2,000 characters. It can’t be changed.' })
  body: string;
}

@ObjectType({ description: 'What came of answering an objection.' })
class AnswerObjectionPayload {
  @Field(() => Objection, { nullable: true, description: 'The objection with its answer.' })
  objection?: Objection | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'Which decision to withdraw, and why.' })
class WithdrawDecisionInput {
  @Field(() => ID, { description: 'Which decision to withdraw.' })
  decisionId: string;

  @Field(() => String, {
    description: 'Why, for everybody to read, 1 to 1,000 characters.',
  })
  reason: string;
}

@ObjectType({ description: 'What came of withdrawing a decision.' })
class WithdrawDecisionPayload {
  @Field(() => Decision, { nullable: true, description: 'The decision as it is now.' })
  decision?: Decision | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class ObjectionsMutations {
  @Needs(Scope.PARTICIPATE)
  @Mutation(() => ObjectToDecisionPayload, {
    description:
      'Objects to a decision before it opens, which it can’t do before that is answered; or says why your ballot says no, where an open YES_NO vote is about no proposal. For residents, once for each decision.',
  })
  objectToDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => ObjectToDecisionInput, { description: 'The objection.' })
    input: ObjectToDecisionInput,
  ): Promise<Attempted<ObjectToDecisionPayload>> {
    return attempt(
      context,
      () => objectToDecision(context, input),
      async (id) => ({ objection: await context.loaders.load(objectionById, id) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => AnswerObjectionPayload, {
    description:
      'Answers an objection, in public and for good. For facilitators, not to their own.',
  })
  answerObjection(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerObjectionInput, { description: 'The answer.' })
    input: AnswerObjectionInput,
  ): Promise<Attempted<AnswerObjectionPayload>> {
    return attempt(
      context,
      () => answerObjection(context, input),
      async () => ({ objection: await context.loaders.load(objectionById, input.objectionId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => WithdrawDecisionPayload, {
    description:
      'Withdraws a decision that hasn’t opened, with a public reason; its proposals are open again. For facilitators.',
  })
  withdrawDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawDecisionInput, { description: 'Which decision, and why.' })
    input: WithdrawDecisionInput,
  ): Promise<Attempted<WithdrawDecisionPayload>> {
    return attempt(
      context,
      () => withdrawDecision(context, input),
      async () => ({ decision: await context.loaders.load(decisionById, input.decisionId) }),
    );
  }
}
