import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { Needs } from '../../../foundation/graphql/needs.js';
import { Scope } from '../../../foundation/viewer.js';
import { communityById } from '../communities.loaders.js';
import { Community } from '../community.js';
import { askForResidence } from './ask-for-residence.js';
import { redeemCode } from './redeem-code.js';
import { requestById, ResidenceRequest } from './residence-requests.js';
import { withdrawResidenceRequest } from './withdraw-residence-request.js';

const ERRORS = 'Why it was not done; empty when it was.';

@InputType({ description: 'A code that came to your mailbox.' })
class RedeemCodeInput {
  @Field(() => String, {
    description: 'The code, however typed: small letters, spaces and dashes don’t matter.',
  })
  code: string;
}

@ObjectType({ description: 'What came of showing where you live.' })
class ProveResidencePayload {
  @Field(() => Community, { nullable: true, description: 'The community you are a resident of.' })
  community?: Community | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'Where you say that you live.' })
class AskForResidenceInput {
  @Field(() => ID, { description: 'Where you live, by its id.' })
  communityId: string;

  @Field(() => ID, { nullable: true, description: 'The area or building, as near as you like.' })
  areaId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What facilitators may know you by, at most 300 characters. Only they see it, and it goes once they have decided.',
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of asking to be taken for a resident.' })
class AskForResidencePayload {
  @Field(() => ResidenceRequest, { nullable: true, description: 'What you asked.' })
  request?: ResidenceRequest | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A request of yours to take back.' })
class WithdrawResidenceRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId: string;
}

@ObjectType({ description: 'What came of taking a request back.' })
class WithdrawResidenceRequestPayload {
  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

/** How people show where they live. */
@Resolver()
export class ResidenceMutations {
  @Needs(Scope.PARTICIPATE)
  @Mutation(() => ProveResidencePayload, {
    description:
      'Makes you a resident by a code from your mailbox. It works once. At most 20 tries a day.',
  })
  redeemCode(
    @Ctx() context: RequestContext,
    @Arg('input', () => RedeemCodeInput, { description: 'Your code.' }) input: RedeemCodeInput,
  ): Promise<Attempted<ProveResidencePayload>> {
    return attempt(
      context,
      () => redeemCode(context, input.code),
      async (id) => ({ community: await context.loaders.load(communityById, id) }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => AskForResidencePayload, {
    description:
      'Asks the facilitators to confirm that you live here. You are told on `myUpdates` what they decide. At most 5 a day.',
  })
  askForResidence(
    @Ctx() context: RequestContext,
    @Arg('input', () => AskForResidenceInput, { description: 'Where you live.' })
    input: AskForResidenceInput,
  ): Promise<Attempted<AskForResidencePayload>> {
    return attempt(
      context,
      () => askForResidence(context, input),
      async (id) => ({ request: await context.loaders.load(requestById, id) }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => WithdrawResidenceRequestPayload, {
    description: 'Takes back what you asked, as long as nobody has decided.',
  })
  withdrawResidenceRequest(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawResidenceRequestInput, { description: 'Which request.' })
    input: WithdrawResidenceRequestInput,
  ): Promise<Attempted<WithdrawResidenceRequestPayload>> {
    return attempt(
      context,
      () => withdrawResidenceRequest(context, input.requestId),
      () => ({}),
    );
  }
}
