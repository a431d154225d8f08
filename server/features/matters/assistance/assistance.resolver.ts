import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { Permission, permission } from '../../../foundation/errors/permission.js';
import { Cursor } from '../../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../../foundation/pagination/connection.js';
import { ViewerType } from '../../accounts/accounts.resolver.js';
import { Person } from '../../accounts/person.js';
import { CommunityPermissions } from '../../communities/permissions.js';
import { Unit } from '../../communities/unit.js';
import { Objection } from '../../decisions/objection.js';
import { objectionById } from '../../decisions/objections.loaders.js';
import { Comment } from '../../discussion/comment.js';
import { commentById } from '../../discussion/discussion.loaders.js';
import { Initiative } from '../../proposals/initiatives/initiative.js';
import { initiativeById } from '../../proposals/initiatives/initiatives.loaders.js';
import { Proposal } from '../../proposals/proposal.js';
import { proposalById } from '../../proposals/proposals.loaders.js';
import { Assistance, AssistanceKind } from './assistance.js';
import { assistanceList } from './assistance.loaders.js';
import { canAssist, canDispute } from './assistance.policy.js';
import { recordedBy, unitOf } from './recorder.js';
import { wordsOf } from './words-of.js';

const AssistanceConnection = connectionOf(() => Assistance, 'Assistance');

@Resolver(() => Assistance)
export class AssistanceResolver {
  @FieldResolver(() => Person, { description: 'Who wrote it down, and answers for it.' })
  recordedBy(@Root() assistance: Assistance, @Ctx() context: RequestContext) {
    return recordedBy(assistance, context);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The responsible body they did so for; null for a facilitator.',
  })
  unit(
    @Root() assistance: Assistance,
    @Ctx() context: RequestContext,
  ): Promise<Unit | null> | null {
    return unitOf(assistance, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What was written down, in a few plain words: a title, a question, or the beginning of what was said. Null when it is no longer shown.',
  })
  words(@Root() assistance: Assistance, @Ctx() context: RequestContext): Promise<string | null> {
    return wordsOf(assistance, context);
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description:
      'The proposal that was put forward or backed; null for other kinds, and when it is no longer shown.',
  })
  proposal(
    @Root() { kind, subjectId }: Assistance,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> | null {
    const is = kind === AssistanceKind.PROPOSAL || kind === AssistanceKind.BACKING;
    return is ? loaders.load(proposalById, subjectId) : null;
  }

  @FieldResolver(() => Comment, {
    nullable: true,
    description: 'What was said; null for other kinds, and when it is no longer shown.',
  })
  comment(
    @Root() { kind, subjectId }: Assistance,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Comment | null> | null {
    return kind === AssistanceKind.COMMENT ? loaders.load(commentById, subjectId) : null;
  }

  @FieldResolver(() => Objection, {
    nullable: true,
    description: 'The objection; null for other kinds, and when it is no longer shown.',
  })
  objection(
    @Root() { kind, subjectId }: Assistance,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Objection | null> | null {
    return kind === AssistanceKind.OBJECTION ? loaders.load(objectionById, subjectId) : null;
  }

  @FieldResolver(() => Initiative, {
    nullable: true,
    description:
      'The initiative that was started or backed; null for other kinds, and when it is no longer shown.',
  })
  initiative(
    @Root() { kind, subjectId }: Assistance,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Initiative | null> | null {
    const is = kind === AssistanceKind.INITIATIVE || kind === AssistanceKind.INITIATIVE_BACKING;
    return is ? loaders.load(initiativeById, subjectId) : null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Permission, {
    description: 'Say that it is not yours; for whom it was written down.',
  })
  viewerCanDispute(@Root() assistance: Assistance, @Ctx() context: RequestContext): Permission {
    return permission(context, canDispute(context.viewer, assistance));
  }
}

@Resolver(() => CommunityPermissions)
export class CommunityAssistancePermissions {
  @FieldResolver(() => Permission, {
    description: 'Write down for residents what they tell by phone, on a visit or on paper.',
  })
  recordForResident(
    @Root() { communityId }: CommunityPermissions,
    @Ctx() context: RequestContext,
  ): Permission {
    return permission(context, canAssist(context.viewer, communityId));
  }
}

@Resolver(() => ViewerType)
export class ViewerAssistanceResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => AssistanceConnection, {
    description: 'What was written down for you, latest first.',
  })
  recordedForYou(
    @Root() { person }: ViewerType,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Assistance>> {
    const request = { parent: person.id, first, after: after ?? null };
    return readConnection(context, assistanceList, request);
  }
}
