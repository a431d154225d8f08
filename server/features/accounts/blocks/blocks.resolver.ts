import {
  Arg,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { Needs } from '../../../foundation/graphql/needs.js';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import { Scope } from '../../../foundation/viewer.js';
import { personById } from '../accounts.loaders.js';
import { Person } from '../person.js';
import { blockPerson } from './block-person.js';
import { AccountBlockType, blockByPerson } from './blocks.loaders.js';
import { canManageBlocks } from './blocks.policy.js';
import { unblockPerson } from './unblock-person.js';

@InputType({ description: 'Somebody to keep out.' })
class BlockPersonInput {
  @Field(() => ID, { description: 'Whom.' })
  personId: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when, in the future. Left out: until they are let in again.',
  })
  until?: Date | null;

  @Field(() => String, { description: 'What they are told, 1 to 500 characters.' })
  reason: string;
}

@ObjectType({ description: 'What came of keeping somebody out.' })
class BlockPersonPayload {
  @Field(() => Person, { nullable: true, description: 'Who is kept out.' })
  person?: Person | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@InputType({ description: 'Somebody to let in again.' })
class UnblockPersonInput {
  @Field(() => ID, { description: 'Whom.' })
  personId: string;
}

@ObjectType({ description: 'What came of letting somebody in again.' })
class UnblockPersonPayload {
  @Field(() => Person, { nullable: true, description: 'Who may come in.' })
  person?: Person | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver(() => Person)
export class BlocksResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => AccountBlockType, {
    nullable: true,
    description:
      'That they are kept out; null when they aren’t, and to all but administrators of everything.',
  })
  block(
    @Root() { id }: Person,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<AccountBlockType | null> | null {
    return canManageBlocks(viewer).allowed ? loaders.load(blockByPerson, id) : null;
  }

  @Needs(Scope.ADMIN)
  @Mutation(() => BlockPersonPayload, {
    description:
      'Keeps somebody out: they can’t sign in, their tokens are refused with the reason, and all that is live in their name ends at once. What they have done in public stays. For administrators of everything.',
  })
  blockPerson(
    @Ctx() context: RequestContext,
    @Arg('input', () => BlockPersonInput, { description: 'Whom, until when, why.' })
    input: BlockPersonInput,
  ): Promise<Attempted<BlockPersonPayload>> {
    return attempt(
      context,
      () => blockPerson(context, input),
      async (id) => ({ person: await context.loaders.load(personById, id) }),
    );
  }

  @Needs(Scope.ADMIN)
  @Mutation(() => UnblockPersonPayload, {
    description:
      'Lets somebody in again; does nothing when they aren’t kept out. For administrators of everything.',
  })
  unblockPerson(
    @Ctx() context: RequestContext,
    @Arg('input', () => UnblockPersonInput, { description: 'Whom.' })
    { personId }: UnblockPersonInput,
  ): Promise<Attempted<UnblockPersonPayload>> {
    return attempt(
      context,
      () => unblockPerson(context, personId),
      async () => ({ person: await context.loaders.load(personById, personId) }),
    );
  }
}
