import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { OwnHandsOnly } from '../../../foundation/graphql/needs.js';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import { issueSignInSlip } from './issue-sign-in-slip.js';

@InputType({ description: 'A slip of paper to sign in with.' })
class IssueSignInSlipInput {
  @Field(() => ID, { description: 'The community you are a facilitator of.' })
  communityId: string;

  @Field(() => ID, { description: 'A resident of it whom you know.' })
  personId: string;
}

@ObjectType({ description: 'What came of making a slip.' })
class IssueSignInSlipPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The code to write on the slip, this once. A slip made before for the same person is worth nothing any more.',
  })
  code?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it can be used.' })
  expiresAt?: Date | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

/** For residents who can be reached by neither mail nor phone. */
@Resolver()
export class SignInSlipsMutations {
  @OwnHandsOnly()
  @Mutation(() => IssueSignInSlipPayload, {
    description:
      'Makes a code with which a resident signs in once, within 24 hours, for those without mail or phone of their own. For facilitators, 20 a day; it stands in the audit log, and the resident is told. Not for whoever holds a role.',
  })
  issueSignInSlip(
    @Ctx() context: RequestContext,
    @Arg('input', () => IssueSignInSlipInput, { description: 'For whom.' })
    input: IssueSignInSlipInput,
  ): Promise<Attempted<IssueSignInSlipPayload>> {
    return attempt(
      context,
      () => issueSignInSlip(context, input),
      (slip) => slip,
    );
  }
}
