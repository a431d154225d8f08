import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { Needs } from '../../../foundation/graphql/needs.js';
import { Scope } from '../../../foundation/viewer.js';
import { communityById } from '../communities.loaders.js';
import { Community } from '../community.js';
import { CodeSheet, sheetById } from './code-sheets.js';
import { confirmResidence, refuseResidence } from './decide-residence.js';
import { endResidence } from './end-residence.js';
import { makeCodes } from './make-codes.js';
import { withdrawCodes } from './withdraw-codes.js';

const ERRORS = 'Why it was not done; empty when it was.';

@InputType({ description: 'Codes to be put into mailboxes.' })
class MakeCodesInput {
  @Field(() => ID, { description: 'The community they make one a resident of.' })
  communityId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The area or building whose mailboxes they go into. Left out: no nearer place.',
  })
  areaId?: string | null;

  @Field(() => Int, { description: 'How many, 1 to 500; each is good for one person.' })
  count: number;

  @Field(() => Int, {
    defaultValue: 60,
    description: 'For how many days they can be used, 1 to 180.',
  })
  validDays: number;
}

@ObjectType({ description: 'What came of making codes.' })
class MakeCodesPayload {
  @Field(() => CodeSheet, { nullable: true, description: 'The sheet they stand on.' })
  sheet?: CodeSheet | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The codes, this once: print them now. The page `/join/<code>` takes each, and so does typing it.',
  })
  codes?: string[] | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'Codes to be made worthless.' })
class WithdrawCodesInput {
  @Field(() => ID, { description: 'The sheet they stand on.' })
  sheetId: string;
}

@ObjectType({ description: 'What came of withdrawing codes.' })
class WithdrawCodesPayload {
  @Field(() => CodeSheet, { nullable: true, description: 'The sheet as it is now.' })
  sheet?: CodeSheet | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'Somebody who asked and is a resident.' })
class ConfirmResidenceInput {
  @Field(() => ID, { description: 'Their request.' })
  requestId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Where they live, if it is not what they said.',
  })
  areaId?: string | null;
}

@InputType({ description: 'Somebody who asked and is not taken for a resident.' })
class RefuseResidenceInput {
  @Field(() => ID, { description: 'Their request.' })
  requestId: string;

  @Field(() => String, {
    description: 'Why, and what they can do instead, 1 to 300 characters. Told to them alone.',
  })
  reason: string;
}

@ObjectType({ description: 'What came of deciding on a request.' })
class DecideResidencePayload {
  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A residence that is over.' })
class EndResidenceInput {
  @Field(() => ID, { description: 'Where it was.' })
  communityId: string;

  @Field(() => ID, { nullable: true, description: 'Who moved away. Left out: you.' })
  personId?: string | null;
}

@ObjectType({ description: 'What came of ending a residence.' })
class EndResidencePayload {
  @Field(() => Community, { nullable: true, description: 'The community it was in.' })
  community?: Community | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

/** What those do who keep a register. */
@Resolver()
export class RegisterMutations {
  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => MakeCodesPayload, {
    description:
      'Makes codes for the mailboxes of an area. For facilitators and administrators of the community.',
  })
  makeCodes(
    @Ctx() context: RequestContext,
    @Arg('input', () => MakeCodesInput, { description: 'For where, and how many.' })
    input: MakeCodesInput,
  ): Promise<Attempted<MakeCodesPayload>> {
    return attempt(
      context,
      () => makeCodes(context, input),
      async ({ id, codes }) => ({ sheet: await context.loaders.load(sheetById, id), codes }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => WithdrawCodesPayload, {
    description: 'Makes a sheet’s unused codes worthless. For those who may make codes.',
  })
  withdrawCodes(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawCodesInput, { description: 'Which codes.' })
    input: WithdrawCodesInput,
  ): Promise<Attempted<WithdrawCodesPayload>> {
    return attempt(
      context,
      () => withdrawCodes(context, input.sheetId),
      async () => ({ sheet: await context.loaders.load(sheetById, input.sheetId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => DecideResidencePayload, {
    description:
      'Confirms that somebody who asked is a resident. For facilitators and administrators of the community, never about themselves.',
  })
  confirmResidence(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConfirmResidenceInput, { description: 'Who, and where.' })
    input: ConfirmResidenceInput,
  ): Promise<Attempted<DecideResidencePayload>> {
    return attempt(
      context,
      () => confirmResidence(context, input),
      () => ({}),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => DecideResidencePayload, {
    description:
      'Refuses to take somebody for a resident, with a reason. For facilitators and administrators of the community, never about themselves.',
  })
  refuseResidence(
    @Ctx() context: RequestContext,
    @Arg('input', () => RefuseResidenceInput, { description: 'Who, and why.' })
    input: RefuseResidenceInput,
  ): Promise<Attempted<DecideResidencePayload>> {
    return attempt(
      context,
      () => refuseResidence(context, input),
      () => ({}),
    );
  }

  @Needs(Scope.PARTICIPATE, Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => EndResidencePayload, {
    description:
      'Takes somebody who moved away off the register, at once; votes that are open keep them on their rolls. For oneself, and for those who keep the register.',
  })
  endResidence(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndResidenceInput, { description: 'Whose, and where.' })
    input: EndResidenceInput,
  ): Promise<Attempted<EndResidencePayload>> {
    return attempt(
      context,
      () => endResidence(context, input),
      async () => ({ community: await context.loaders.load(communityById, input.communityId) }),
    );
  }
}
