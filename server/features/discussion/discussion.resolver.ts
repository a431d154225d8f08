import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { Board } from '../communities/board.js';
import { boardById } from '../communities/communities.loaders.js';
import { Proposal } from '../proposals/proposal.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { ProposalPermissions } from '../proposals/proposals.resolver.js';
import { addComment } from './add-comment.js';
import { Comment, CommentStance } from './comment.js';
import {
  commentById,
  commentCountOfBoard,
  commentCountsOf,
  commentLists,
  replyList,
} from './discussion.loaders.js';
import { canComment } from './discussion.policy.js';

/** The orders comments come in. */
export enum CommentOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}

registerEnumType(CommentOrder, {
  name: 'CommentOrder',
  description: 'The order of a proposal’s comments.',
  valuesConfig: {
    NEWEST: { description: 'Newest first.' },
    OLDEST: { description: 'Oldest first.' },
  },
});

const CommentConnection = connectionOf(() => Comment, 'Comment');

/** How many comments a proposal has. */
@ObjectType({ description: 'How many comments a proposal has, replies included.' })
export class CommentCounts {
  @Field(() => Int, { description: 'All of them.' })
  total: number;

  @Field(() => Int, { description: 'Those that speak for it.' })
  for: number;

  @Field(() => Int, { description: 'Those that speak against it.' })
  against: number;

  @Field(() => Int, { description: 'Questions and notes.' })
  neutral: number;
}

/** Something to say about a proposal. */
@InputType({ description: 'Something to say about a proposal.' })
export class AddCommentInput {
  @Field(() => ID, { description: 'The proposal it is about.' })
  proposalId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The comment it answers; leave it out to start a thread.',
  })
  parentId?: string | null;

  @Field(() => CommentStance, { description: 'For, against, or a question or note.' })
  stance: CommentStance;

  @Field(() => String, {
    description: 'Markdown, 1 to 5,000 characters. HTML in it is shown as text.',
  })
  body: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of saying something.' })
class AddCommentPayload {
  @Field(() => Comment, { nullable: true, description: 'The new comment.' })
  comment?: Comment | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver(() => Comment)
export class CommentResolver {
  @FieldResolver(() => Proposal, { description: 'The proposal it is about.' })
  proposal(@Root() comment: Comment, @Ctx() { loaders }: RequestContext): Promise<Proposal | null> {
    return loaders.load(proposalById, comment.proposalId);
  }

  @FieldResolver(() => Person, { description: 'Who said it.' })
  author(@Root() comment: Comment, @Ctx() { loaders }: RequestContext): Promise<Person | null> {
    return loaders.load(personById, comment.authorId);
  }

  @FieldResolver(() => Comment, {
    nullable: true,
    description: 'The comment it answers; null when it starts a thread.',
  })
  parent(
    @Root() comment: Comment,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Comment | null> | null {
    return comment.parentId ? loaders.load(commentById, comment.parentId) : null;
  }

  @FieldResolver(() => String, { description: 'What it says: safe HTML, made from markdown.' })
  bodyHtml(@Root() comment: Comment, @Ctx() { locale }: RequestContext): string {
    return renderMarkdown(inLocale(comment.body, locale));
  }

  @FieldResolver(() => Int, { description: 'How many direct replies it has.' })
  replyCount(@Root() comment: Comment, @Ctx() { loaders }: RequestContext): Promise<number> {
    return loaders.load(replyList.count, { parent: comment.id, first: 1, after: null });
  }

  @FieldResolver(() => CommentConnection, { description: 'The direct replies, oldest first.' })
  replies(
    @Root() comment: Comment,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Comment>> {
    return readConnection(context, replyList, { parent: comment.id, first, after: after ?? null });
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => AddCommentPayload, {
    description: 'Says something about a proposal, or answers a comment. For residents.',
  })
  addComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddCommentInput, { description: 'What to say, where.' })
    input: AddCommentInput,
  ): Promise<Attempted<AddCommentPayload>> {
    return attempt(
      context,
      () => addComment(context, input),
      async (id) => ({ comment: await context.loaders.load(commentById, id) }),
    );
  }
}

@Resolver(() => Proposal)
export class ProposalCommentsResolver {
  @FieldResolver(() => CommentCounts, {
    description: 'How many comments it has, by what they mean for it.',
  })
  async commentCounts(
    @Root() proposal: Proposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CommentCounts> {
    const counts = await loaders.load(commentCountsOf, proposal.id);
    const total = counts.FOR + counts.AGAINST + counts.NEUTRAL;
    return { total, for: counts.FOR, against: counts.AGAINST, neutral: counts.NEUTRAL };
  }

  @FieldResolver(() => CommentConnection, { description: 'The comments that start a thread.' })
  comments(
    @Root() proposal: Proposal,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, {
      nullable: true,
      description: 'Go on after this place; a cursor of the same order.',
    })
    after: string | null,
    @Arg('stance', () => CommentStance, { nullable: true, description: 'Only those of this kind.' })
    stance: CommentStance | null,
    @Arg('orderBy', () => CommentOrder, {
      defaultValue: CommentOrder.NEWEST,
      description: 'In which order.',
    })
    orderBy: CommentOrder,
  ): Promise<Connection<Comment>> {
    const request = { parent: proposal.id, first, after: after ?? null, filter: stance ?? null };
    return readConnection(context, commentLists[orderBy], request);
  }
}

@Resolver(() => ProposalPermissions)
export class CommentPermissionResolver {
  @FieldResolver(() => Permission, { description: 'Say something about it.' })
  async comment(
    @Root() { proposal }: ProposalPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const board = (await context.loaders.load(boardById, proposal.boardId))!;
    return permission(context, canComment(context.viewer, board));
  }
}

@Resolver(() => Board)
export class BoardCommentsResolver {
  @FieldResolver(() => Int, { description: 'How many comments there are on its proposals in all.' })
  commentCount(@Root() board: Board, @Ctx() { loaders }: RequestContext): Promise<number> {
    return loaders.load(commentCountOfBoard, board.id);
  }
}
