import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Comment } from '../../../features/discussion/comment.js';
import { COMMENT_ADDED } from '../../../features/discussion/discussion.events.js';
import { commentById } from '../../../features/discussion/discussion.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import { BoardEvent, type EventTypes } from '../board-event.js';

/** Somebody said something. */
@ObjectType({ implements: BoardEvent, description: 'Somebody said something about a proposal.' })
export class CommentAdded extends BoardEvent {
  @Field(() => Comment, {
    nullable: true,
    description: 'The comment; null when you may no longer see it.',
  })
  comment?: Comment | null;
}

@Resolver(() => CommentAdded)
export class CommentAddedResolver {
  @FieldResolver(() => Comment, { nullable: true })
  comment(
    @Root() { ids }: CommentAdded,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Comment | null> {
    return loaders.load(commentById, ids['commentId']!);
  }
}

/** What happens in discussions, by kind. */
export const DISCUSSION_EVENTS: EventTypes = {
  [COMMENT_ADDED]: CommentAdded,
};

/** What reads the things these events are about. */
export const DISCUSSION_EVENT_RESOLVERS = [CommentAddedResolver] as const;
