import { Ctx, Extensions, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { Comment } from '../discussion/comment.js';
import { InitiativePermissions } from '../proposals/initiatives/initiative-types.js';
import { ProposalPermissions } from '../proposals/proposals.resolver.js';
import { flaggedByViewer } from './moderation.loaders.js';
import { canFlag } from './moderation.policy.js';

/** What the viewer may do with a comment. */
@ObjectType({ description: 'What you may do with a comment.' })
export class CommentPermissions {
  @Field(() => Permission, { description: 'Flag it as something that should not stand.' })
  flag: Permission;
}

@Resolver(() => ProposalPermissions)
export class ProposalFlagPermissionResolver {
  @FieldResolver(() => Permission, { description: 'Flag it as something that should not stand.' })
  flag(
    @Root() { proposal }: ProposalPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    return mayFlag(proposal, context);
  }
}

@Resolver(() => InitiativePermissions)
export class InitiativeFlagPermissionResolver {
  @FieldResolver(() => Permission, { description: 'Flag it as something that should not stand.' })
  flag(
    @Root() { initiative: { id, starterId } }: InitiativePermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    return mayFlag({ id, authorId: starterId }, context);
  }
}

@Resolver(() => Comment)
export class CommentPermissionsResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => CommentPermissions, { description: 'What you may do with it.' })
  async viewerCan(
    @Root() comment: Comment,
    @Ctx() context: RequestContext,
  ): Promise<CommentPermissions> {
    return { flag: await mayFlag(comment, context) };
  }
}

async function mayFlag(
  { id, authorId }: { id: string; authorId: string },
  context: RequestContext,
): Promise<Permission> {
  const flagged = await context.loaders.load(flaggedByViewer, id);
  return permission(context, canFlag(context.viewer, { authorId, flagged }));
}
