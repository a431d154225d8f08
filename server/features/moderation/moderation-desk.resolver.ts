import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { encodeCursor } from '../../foundation/events/cursor.js';
import { readHead } from '../../foundation/events/stream-log.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { personById } from '../accounts/accounts.loaders.js';
import { ViewerType } from '../accounts/accounts.resolver.js';
import { Person } from '../accounts/person.js';
import { CommunityConnection } from '../communities/communities.resolver.js';
import { Community } from '../communities/community.js';
import { CommunityPermissions } from '../communities/permissions.js';
import { Appeal } from './appeal.js';
import { ModerationAct } from './moderation-act.js';
import { ModerationCase } from './moderation-case.js';
import { ModerationDesk } from './moderation-desk.js';
import { moderationLog, ModerationLogEntry } from './moderation-log.js';
import { moderationStream } from './moderation-stream.js';
import { CaseState } from './moderation.enums.js';
import {
  actById,
  appealLists,
  caseById,
  caseLists,
  moderatedCommunities,
} from './moderation.loaders.js';
import { canModerateIn } from './moderation.policy.js';

const CaseConnection = connectionOf(() => ModerationCase, 'ModerationCase');
const AppealConnection = connectionOf(() => Appeal, 'Appeal');
const LogConnection = connectionOf(() => ModerationLogEntry, 'ModerationLogEntry');

@Resolver(() => Community)
export class CommunityDeskResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => ModerationDesk, {
    nullable: true,
    description: 'What has been flagged, hidden and appealed here. Null unless you may moderate.',
  })
  async moderation(
    @Root() { id }: Community,
    @Ctx() { platform, viewer }: RequestContext,
  ): Promise<ModerationDesk | null> {
    if (!canModerateIn(viewer, id).allowed) return null;
    const streamId = moderationStream(id);
    // The cursor before the rest: what is read after it may be newer, never older, so query and feed leave no hole.
    const seq = await readHead(platform.db, streamId);
    const feedCursor = encodeCursor({ epoch: platform.epoch, streamId, seq });
    return Object.assign(new ModerationDesk(), { communityId: id, feedCursor });
  }
}

@Resolver(() => CommunityPermissions)
export class CommunityModeratePermissionResolver {
  @FieldResolver(() => Permission, {
    description: 'Decide about what was flagged here, and about appeals.',
  })
  moderate(
    @Root() { communityId }: CommunityPermissions,
    @Ctx() context: RequestContext,
  ): Permission {
    return permission(context, canModerateIn(context.viewer, communityId));
  }
}

@Resolver(() => ViewerType)
export class ViewerModeratesResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => CommunityConnection, {
    description: 'The communities in which you may moderate, oldest first.',
  })
  moderates(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Community>> {
    return readConnection(context, moderatedCommunities, {
      parent: '',
      first,
      after: after ?? null,
    });
  }
}

@Resolver(() => ModerationDesk)
export class ModerationDeskResolver {
  @FieldResolver(() => CaseConnection, {
    description:
      'What has been flagged or hidden here: cases that wait, most flags first and oldest first among equals, or those decided, latest first.',
  })
  queue(
    @Root() { communityId }: ModerationDesk,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, {
      nullable: true,
      description: 'Go on after this place; a cursor of the same state.',
    })
    after: string | null,
    @Arg('state', () => CaseState, {
      defaultValue: CaseState.OPEN,
      description: 'Those that wait, or those decided.',
    })
    state: CaseState,
  ): Promise<Connection<ModerationCase>> {
    const request = { parent: communityId, first, after: after ?? null };
    return readConnection(context, caseLists[state], request);
  }

  @FieldResolver(() => AppealConnection, {
    description:
      'Appeals made here: those that wait, oldest first, or those decided, latest first.',
  })
  appeals(
    @Root() { communityId }: ModerationDesk,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, {
      nullable: true,
      description: 'Go on after this place; a cursor of the same state.',
    })
    after: string | null,
    @Arg('state', () => CaseState, {
      defaultValue: CaseState.OPEN,
      description: 'Those that wait, or those decided.',
    })
    state: CaseState,
  ): Promise<Connection<Appeal>> {
    const request = { parent: communityId, first, after: after ?? null };
    return readConnection(context, appealLists[state], request);
  }

  @FieldResolver(() => LogConnection, {
    description:
      'Everything that was done here about what should not stand, latest first: flags, decisions, what was brought back, appeals and how they were decided.',
  })
  log(
    @Root() { communityId }: ModerationDesk,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<ModerationLogEntry>> {
    return readConnection(context, moderationLog, {
      parent: communityId,
      first,
      after: after ?? null,
    });
  }
}

@Resolver(() => ModerationLogEntry)
export class ModerationLogEntryResolver {
  @FieldResolver(() => Person, { description: 'Who did it.' })
  actor(
    @Root() { actorId }: ModerationLogEntry,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return loaders.load(personById, actorId);
  }

  @FieldResolver(() => ModerationCase, {
    nullable: true,
    description: 'The case it belongs to.',
  })
  case(
    @Root() { caseId }: ModerationLogEntry,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ModerationCase | null> | null {
    return caseId ? loaders.load(caseById, caseId) : null;
  }

  @FieldResolver(() => ModerationAct, {
    nullable: true,
    description: 'The act it was, or that an appeal is against; null for flags.',
  })
  act(
    @Root() { actId }: ModerationLogEntry,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ModerationAct | null> | null {
    return actId ? loaders.load(actById, actId) : null;
  }
}
