import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { Permission, permission } from '../../../foundation/errors/permission.js';
import { Cursor } from '../../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../../foundation/pagination/connection.js';
import { personById } from '../accounts.loaders.js';
import { Person } from '../person.js';
import { AccountBlockType, administersAll, blockedList } from './blocks.loaders.js';
import { canBlock, canManageBlocks } from './blocks.policy.js';

const PersonConnection = connectionOf(() => Person, 'Person');

@Resolver()
export class BlockedPeopleResolver {
  @Extensions({ perViewer: true })
  @Query(() => PersonConnection, {
    nullable: true,
    description:
      'Who is kept out, the latest first; `Person.block` says why. Null unless you administer everything.',
  })
  blockedPeople(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Person>> | null {
    if (!canManageBlocks(context.viewer).allowed) return null;
    return readConnection(context, blockedList, { parent: '', first, after: after ?? null });
  }
}

@Resolver(() => Person)
export class BlockPermissionResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => Permission, { description: 'Keep them out.' })
  async viewerCanBlock(
    @Root() { id: personId }: Person,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const { viewer, loaders } = context;
    // Who administers everything is asked only for those who may know.
    const known = canManageBlocks(viewer).allowed && (await loaders.load(administersAll, personId));
    return permission(context, canBlock(viewer, { personId, administersAll: known }));
  }
}

@Resolver(() => AccountBlockType)
export class AccountBlockResolver {
  @FieldResolver(() => Person, { description: 'The administrator who blocked them.' })
  blockedBy(@Root() { blockedById }: AccountBlockType, @Ctx() { loaders }: RequestContext) {
    return loaders.load(personById, blockedById);
  }
}
