import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Board } from '../../../features/communities/board.js';
import { boardById } from '../../../features/communities/communities.loaders.js';
import { Comment } from '../../../features/discussion/comment.js';
import {
  COMMENT_HIDDEN,
  COMMENT_RESTORED,
} from '../../../features/discussion/discussion.events.js';
import { commentById } from '../../../features/discussion/discussion.loaders.js';
import { Proposal } from '../../../features/proposals/proposal.js';
import {
  PROPOSAL_HIDDEN,
  PROPOSAL_RESTORED,
} from '../../../features/proposals/proposals.events.js';
import { proposalById } from '../../../features/proposals/proposals.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import { BoardEvent, type EventTypes } from '../board-event.js';

/** A proposal was hidden, with everything said about it. */
@ObjectType({
  implements: BoardEvent,
  description:
    'A proposal was hidden by a facilitator, with everything said about it. Forget it: from now on it is there for nobody.',
})
export class ProposalHidden extends BoardEvent {
  @Field(() => ID, { description: 'The id it had.' })
  proposalId?: string;

  @Field(() => Board, {
    nullable: true,
    description: 'The board with its numbers now; null when you may no longer see it.',
  })
  board?: Board | null;
}

/** A hidden proposal came back. */
@ObjectType({
  implements: BoardEvent,
  description: 'A hidden proposal came back, with what was hidden below it.',
})
export class ProposalRestored extends BoardEvent {
  @Field(() => Proposal, {
    nullable: true,
    description: 'The proposal; null when you may no longer see it.',
  })
  proposal?: Proposal | null;
}

/** A comment was hidden, with the thread below it. */
@ObjectType({
  implements: BoardEvent,
  description:
    'A comment was hidden by a facilitator, with the thread below it. Forget it: from now on it is there for nobody.',
})
export class CommentHidden extends BoardEvent {
  @Field(() => ID, { description: 'The id it had.' })
  commentId?: string;

  @Field(() => Proposal, {
    nullable: true,
    description:
      'The proposal it was about, with its numbers now; null when you may no longer see it.',
  })
  proposal?: Proposal | null;

  @Field(() => Comment, {
    nullable: true,
    description: 'The comment it answered, with its numbers now; null when there is none.',
  })
  parent?: Comment | null;
}

/** A hidden comment came back. */
@ObjectType({
  implements: BoardEvent,
  description: 'A hidden comment came back, with what was hidden below it.',
})
export class CommentRestored extends BoardEvent {
  @Field(() => Comment, {
    nullable: true,
    description: 'The comment; null when you may no longer see it.',
  })
  comment?: Comment | null;
}

@Resolver(() => ProposalHidden)
export class ProposalHiddenResolver {
  @FieldResolver(() => ID)
  proposalId(@Root() { ids }: ProposalHidden): string {
    return ids['proposalId']!;
  }

  @FieldResolver(() => Board, { nullable: true })
  board(
    @Root() { ids }: ProposalHidden,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Board | null> {
    return loaders.load(boardById, ids['boardId']!);
  }
}

@Resolver(() => ProposalRestored)
export class ProposalRestoredResolver {
  @FieldResolver(() => Proposal, { nullable: true })
  proposal(
    @Root() { ids }: ProposalRestored,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> {
    return loaders.load(proposalById, ids['proposalId']!);
  }
}

@Resolver(() => CommentHidden)
export class CommentHiddenResolver {
  @FieldResolver(() => ID)
  commentId(@Root() { ids }: CommentHidden): string {
    return ids['commentId']!;
  }

  @FieldResolver(() => Proposal, { nullable: true })
  proposal(
    @Root() { ids }: CommentHidden,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> {
    return loaders.load(proposalById, ids['proposalId']!);
  }

  @FieldResolver(() => Comment, { nullable: true })
  parent(
    @Root() { ids: { parentId } }: CommentHidden,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Comment | null> | null {
    return parentId ? loaders.load(commentById, parentId) : null;
  }
}

@Resolver(() => CommentRestored)
export class CommentRestoredResolver {
  @FieldResolver(() => Comment, { nullable: true })
  comment(
    @Root() { ids }: CommentRestored,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Comment | null> {
    return loaders.load(commentById, ids['commentId']!);
  }
}

/** What is hidden and what comes back, by kind. */
export const HIDING_EVENTS: EventTypes = {
  [PROPOSAL_HIDDEN]: ProposalHidden,
  [PROPOSAL_RESTORED]: ProposalRestored,
  [COMMENT_HIDDEN]: CommentHidden,
  [COMMENT_RESTORED]: CommentRestored,
};

/** What reads the things these events are about. */
export const HIDING_EVENT_RESOLVERS = [
  ProposalHiddenResolver,
  ProposalRestoredResolver,
  CommentHiddenResolver,
  CommentRestoredResolver,
] as const;
