import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { Board, BoardVisibility } from './board.js';
import { boardById, communityById, unitById } from './communities.loaders.js';
import { Community } from './community.js';
import { createBoard } from './create-board.js';
import { createCommunity } from './create-community.js';
import { createUnit } from './create-unit.js';
import { RulesInput } from './rules.input.js';
import { Unit } from './unit.js';

const RETRY_KEY =
  'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.';
const ERRORS = 'Why it was not done; empty when it was.';

@InputType({ description: 'A new community.' })
class CreateCommunityInput {
  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name: string;

  @Field(() => String, { description: 'IANA name of its time zone, for example Asia/Shanghai.' })
  timeZone: string;

  @Field(() => String, {
    description: 'ISO 4217 code of the currency it counts in, for example CNY.',
  })
  currency: string;

  @Field(() => RulesInput, {
    nullable: true,
    description:
      'The rules it starts with, where they differ from what every community starts with. Later only a decision changes them.',
  })
  rules?: RulesInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The area it is, of the kind COMMUNITY, which no other community has.',
  })
  areaId?: string | null;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of setting up a community.' })
class CreateCommunityPayload {
  @Field(() => Community, { nullable: true, description: 'The new community.' })
  community?: Community | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A new responsible body.' })
class CreateUnitInput {
  @Field(() => ID, { description: 'The community it answers in.' })
  communityId: string;

  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The part of the community it answers for. Left out: all of it.',
  })
  areaId?: string | null;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of adding a responsible body.' })
class CreateUnitPayload {
  @Field(() => Unit, { nullable: true, description: 'The new body.' })
  unit?: Unit | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A new board. It starts by collecting proposals.' })
class CreateBoardInput {
  @Field(() => ID, { description: 'The community it belongs to.' })
  communityId: string;

  @Field(() => String, { description: 'What is deliberated, 1 to 200 characters.' })
  question: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about and how it works: markdown, at most 10,000 characters.',
  })
  intro?: string | null;

  @Field(() => BoardVisibility, {
    defaultValue: BoardVisibility.PUBLIC,
    description: 'Who can see it, for good. ROLL needs an area.',
  })
  visibility?: BoardVisibility;

  @Field(() => ID, {
    nullable: true,
    description: 'The part of the community it is about. Left out: all of it.',
  })
  areaId?: string | null;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of opening a board.' })
class CreateBoardPayload {
  @Field(() => Board, { nullable: true, description: 'The new board.' })
  board?: Board | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class CommunitiesMutations {
  @Needs(Scope.ADMIN)
  @Mutation(() => CreateCommunityPayload, {
    description: 'Sets up a community. For administrators.',
  })
  createCommunity(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateCommunityInput, { description: 'The new community.' })
    input: CreateCommunityInput,
  ): Promise<Attempted<CreateCommunityPayload>> {
    return attempt(
      context,
      () => createCommunity(context, input),
      async (id) => ({ community: await context.loaders.load(communityById, id) }),
    );
  }

  @Needs(Scope.ADMIN)
  @Mutation(() => CreateUnitPayload, {
    description: 'Adds a responsible body to a community. For administrators.',
  })
  createUnit(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateUnitInput, { description: 'The new body.' }) input: CreateUnitInput,
  ): Promise<Attempted<CreateUnitPayload>> {
    return attempt(
      context,
      () => createUnit(context, input),
      async (id) => ({ unit: await context.loaders.load(unitById, id) }),
    );
  }

  @Needs(Scope.PARTICIPATE, Scope.OFFICIAL, Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => CreateBoardPayload, {
    description:
      'Opens a board. For those whom the community’s rulebook names, and administrators.',
  })
  createBoard(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateBoardInput, { description: 'The new board.' })
    input: CreateBoardInput,
  ): Promise<Attempted<CreateBoardPayload>> {
    return attempt(
      context,
      () => createBoard(context, input),
      async (id) => ({ board: await context.loaders.load(boardById, id) }),
    );
  }
}
