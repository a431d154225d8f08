import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { Area, AreaKind } from './area.js';
import { areaById } from './communities.loaders.js';
import { createArea } from './create-area.js';

@InputType({ description: 'A new area.' })
class CreateAreaInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The area it lies in, which must be larger. Left out for a topmost one.',
  })
  parentId?: string | null;

  @Field(() => AreaKind, {
    description: 'How large it is. Only a STREET or a COMMUNITY may be topmost.',
  })
  kind: AreaKind;

  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name: string;

  @Field(() => ID, {
    nullable: true,
    description: 'With COMMUNITY: the community whose area it becomes, which has none yet.',
  })
  communityId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of adding an area.' })
class CreateAreaPayload {
  @Field(() => Area, { nullable: true, description: 'The new area.' })
  area?: Area | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver()
export class AreasMutations {
  @Needs(Scope.ADMIN)
  @Mutation(() => CreateAreaPayload, {
    description:
      'Adds an area to the tree. For administrators; one of a single community adds to that community’s.',
  })
  createArea(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateAreaInput, { description: 'The new area.' }) input: CreateAreaInput,
  ): Promise<Attempted<CreateAreaPayload>> {
    return attempt(
      context,
      () => createArea(context, input),
      async (id) => ({ area: await context.loaders.load(areaById, id) }),
    );
  }
}
