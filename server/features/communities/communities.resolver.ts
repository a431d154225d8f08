import { Extensions, Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission } from '../../foundation/errors/permission.js';
import { encodeCursor } from '../../foundation/events/cursor.js';
import { headOf } from '../../foundation/events/stream-heads.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { ViewerType } from '../accounts/accounts.resolver.js';
import { RoleGrant } from '../accounts/role-grant.js';
import { Board } from './board.js';
import {
  boardList,
  communityById,
  communityList,
  unitById,
  unitsOfCommunity,
} from './communities.loaders.js';
import { canOpenBoard } from './communities.policy.js';
import { Community } from './community.js';
import { rulesOf } from './current-rules.js';
import { CommunityPermissions } from './permissions.js';
import { Unit } from './unit.js';

/** A page of communities; also for what higher features list. */
export const CommunityConnection = connectionOf(() => Community, 'Community');
const BoardConnection = connectionOf(() => Board, 'Board');

@Resolver(() => Community)
export class CommunityResolver {
  @Query(() => CommunityConnection, { description: 'All communities, oldest first.' })
  communities(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Community>> {
    return readConnection(context, communityList, { parent: '', first, after: after ?? null });
  }

  @Query(() => Community, {
    nullable: true,
    description:
      'A community by its id; null when there is none. Only on this way does `feedCursor` stand for all that is read below it.',
  })
  async community(
    @Ctx() { platform, loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'The community’s id.' }) id: string,
  ): Promise<Community | null> {
    // The cursor first, alone: what is read after it may be newer, never older, so query and feed leave no hole.
    const seq = await loaders.load(headOf, id);
    const community = await loaders.load(communityById, id);
    if (!community) return null;
    const feedCursor = encodeCursor({ epoch: platform.epoch, streamId: id, seq });
    return Object.assign(new Community(), community, { feedCursor });
  }

  @FieldResolver(() => Cursor, {
    nullable: true,
    description:
      'Where `communityFeed` goes on from what this query read. Null when the community was reached on another way than `Query.community`, since other data may then be older.',
  })
  feedCursor(@Root() community: Community): string | null {
    return community.feedCursor ?? null;
  }

  @FieldResolver(() => String, {
    description: 'Its name, in the caller’s language where it has one.',
  })
  name(@Root() community: Community, @Ctx() { locale }: RequestContext): string {
    return inLocale(community.name, locale);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The district or street office it belongs to; null when it names none.',
  })
  district(@Root() community: Community, @Ctx() { locale }: RequestContext): string | null {
    return community.district && inLocale(community.district, locale);
  }

  @FieldResolver(() => [Unit], { description: 'The responsible bodies that answer here.' })
  units(@Root() community: Community, @Ctx() { loaders }: RequestContext): Promise<Unit[]> {
    return loaders.load(unitsOfCommunity, community.id);
  }

  @FieldResolver(() => BoardConnection, { description: 'Its boards, newest first.' })
  boards(
    @Root() community: Community,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Board>> {
    return readConnection(context, boardList, {
      parent: community.id,
      first,
      after: after ?? null,
    });
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => CommunityPermissions, { description: 'What you may do here.' })
  async viewerCan(
    @Root() community: Community,
    @Ctx() context: RequestContext,
  ): Promise<CommunityPermissions> {
    const { values } = await context.loaders.load(rulesOf, community.id);
    const openBoard = canOpenBoard(context.viewer, community.id, values);
    return { communityId: community.id, createBoard: permission(context, openBoard) };
  }
}

@Resolver(() => Unit)
export class UnitResolver {
  @FieldResolver(() => String, {
    description: 'Its name, in the caller’s language where it has one.',
  })
  name(@Root() unit: Unit, @Ctx() { locale }: RequestContext): string {
    return inLocale(unit.name, locale);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What it does, in the caller’s language where it has one; null when nothing was written.',
  })
  description(@Root() unit: Unit, @Ctx() { locale }: RequestContext): string | null {
    return unit.description && inLocale(unit.description, locale);
  }
}

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @FieldResolver(() => Community, {
    nullable: true,
    description: 'The community it holds in; null: everywhere.',
  })
  community(
    @Root() grant: RoleGrant,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Community | null> | null {
    return grant.communityId ? loaders.load(communityById, grant.communityId) : null;
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The responsible body it holds for; null for roles that aren’t tied to one.',
  })
  unit(@Root() grant: RoleGrant, @Ctx() { loaders }: RequestContext): Promise<Unit | null> | null {
    return grant.unitId ? loaders.load(unitById, grant.unitId) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerCommunitiesResolver {
  @FieldResolver(() => [Community], {
    description: 'The communities whose register of residents has you.',
  })
  async communities(@Ctx() { viewer, loaders }: RequestContext): Promise<Community[]> {
    const found = await Promise.all(viewer.residentOf.map((id) => loaders.load(communityById, id)));
    return found.filter((community) => community !== null);
  }
}
