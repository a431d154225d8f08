import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { permission, Permission } from '../../../foundation/errors/permission.js';
import { Cursor } from '../../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../../foundation/pagination/connection.js';
import { Board } from '../../communities/board.js';
import { Community } from '../../communities/community.js';
import { rulesOf } from '../../communities/current-rules.js';
import { CommunityPermissions } from '../../communities/permissions.js';
import { goalpostsOf } from './goalposts.js';
import { InitiativeStatus } from './initiative-status.js';
import { InitiativeGoalposts, InitiativeOrder } from './initiative-types.js';
import { Initiative } from './initiative.js';
import { initiativeLists, initiativeOfBoard, registerSizeOf } from './initiatives.loaders.js';
import { canStartInitiative } from './initiatives.policy.js';

const InitiativeConnection = connectionOf(() => Initiative, 'Initiative');

@Resolver(() => Community)
export class CommunityInitiativesResolver {
  @FieldResolver(() => InitiativeConnection, {
    description:
      'What its residents want on the agenda. Those an answer is owed on come first, and those that are settled last.',
  })
  initiatives(
    @Root() community: Community,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, {
      nullable: true,
      description: 'Go on after this place; a cursor of the same order.',
    })
    after: string | null,
    @Arg('orderBy', () => InitiativeOrder, {
      defaultValue: InitiativeOrder.MOST_BACKED,
      description: 'In which order.',
    })
    orderBy: InitiativeOrder,
    @Arg('status', () => InitiativeStatus, {
      nullable: true,
      description: 'Only those that stand here.',
    })
    status: InitiativeStatus | null,
  ): Promise<Connection<Initiative>> {
    const request = { parent: community.id, first, after: after ?? null, filter: status ?? null };
    return readConnection(context, initiativeLists[orderBy], request);
  }
}

@Resolver(() => Community)
export class CommunityGoalpostsResolver {
  @FieldResolver(() => InitiativeGoalposts, {
    description: 'What an initiative would need that started now.',
  })
  async initiativeGoalposts(
    @Root() { id }: Community,
    @Ctx() { loaders }: RequestContext,
  ): Promise<InitiativeGoalposts> {
    const [{ values }, size] = await Promise.all([
      loaders.load(rulesOf, id),
      loaders.load(registerSizeOf, id),
    ]);
    return goalpostsOf(values, size);
  }
}

@Resolver(() => CommunityPermissions)
export class CommunityInitiativePermissionsResolver {
  @FieldResolver(() => Permission, { description: 'Put a question of your own on the agenda.' })
  startInitiative(
    @Root() { communityId }: CommunityPermissions,
    @Ctx() context: RequestContext,
  ): Permission {
    return permission(context, canStartInitiative(context.viewer, communityId));
  }
}

@Resolver(() => Board)
export class BoardInitiativeResolver {
  @FieldResolver(() => Initiative, {
    nullable: true,
    description: 'The initiative it answers; null when it was opened without one.',
  })
  initiative(@Root() board: Board, @Ctx() { loaders }: RequestContext): Promise<Initiative | null> {
    return loaders.load(initiativeOfBoard, board.id);
  }
}
