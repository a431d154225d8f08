import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { Area } from './area.js';
import { childAreaList, communityIdOfArea, registeredIn } from './areas.loaders.js';
import { Board } from './board.js';
import { areaById, communityById } from './communities.loaders.js';
import { Community } from './community.js';
import { Unit } from './unit.js';

const AreaConnection = connectionOf(() => Area, 'Area');

@Resolver(() => Area)
export class AreaResolver {
  @FieldResolver(() => String, {
    description: 'Its name, in the caller’s language where it has one.',
  })
  name(@Root() area: Area, @Ctx() { locale }: RequestContext): string {
    return inLocale(area.name, locale);
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The area it lies in; null for the topmost.',
  })
  parent(@Root() area: Area, @Ctx() { loaders }: RequestContext): Promise<Area | null> | null {
    return area.parentId === null ? null : loaders.load(areaById, area.parentId);
  }

  @FieldResolver(() => [Area], {
    description: 'The way to it: from the topmost area down to this one, both included.',
  })
  async path(@Root() area: Area, @Ctx() { loaders }: RequestContext): Promise<Area[]> {
    const found = await Promise.all(area.path.map((id) => loaders.load(areaById, id)));
    return found.filter((one) => one !== null);
  }

  @FieldResolver(() => AreaConnection, {
    description: 'The areas directly within it, in order of making.',
  })
  children(
    @Root() area: Area,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Area>> {
    return readConnection(context, childAreaList, {
      parent: area.id,
      first,
      after: after ?? null,
    });
  }

  @FieldResolver(() => Community, {
    nullable: true,
    description: 'The community it is, or is a part of; null for a street, or when none has it.',
  })
  async community(
    @Root() area: Area,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Community | null> {
    const id = await loaders.load(communityIdOfArea, area.id);
    return id === null ? null : loaders.load(communityById, id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many on the community’s register live within it. Null where fewer than the rulebook’s `minimumSample` do, here or in an area beside it from which it could be worked out; null for a street.',
  })
  registeredCount(@Root() area: Area, @Ctx() { loaders }: RequestContext): Promise<number | null> {
    return loaders.load(registeredIn, area.id);
  }
}

@Resolver(() => Community)
export class CommunityAreaResolver {
  @FieldResolver(() => Area, {
    nullable: true,
    description: 'Its place in the tree of areas; null when it has none yet.',
  })
  area(@Root() community: Community, @Ctx() context: RequestContext): Promise<Area | null> | null {
    return areaOf(context, community);
  }
}

@Resolver(() => Unit)
export class UnitAreaResolver {
  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The area it answers for; null: all of the community.',
  })
  area(@Root() unit: Unit, @Ctx() context: RequestContext): Promise<Area | null> | null {
    return areaOf(context, unit);
  }
}

@Resolver(() => Board)
export class BoardAreaResolver {
  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The part of the community it is about; null: all of it.',
  })
  area(@Root() board: Board, @Ctx() context: RequestContext): Promise<Area | null> | null {
    return areaOf(context, board);
  }
}

function areaOf({ loaders }: RequestContext, { areaId }: { areaId: string | null }) {
  return areaId === null ? null : loaders.load(areaById, areaId);
}
