import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Board } from '../../features/communities/board.js';
import { boardById } from '../../features/communities/communities.loaders.js';
import { Decision } from '../../features/decisions/decision.js';
import { decisionById } from '../../features/decisions/decisions.loaders.js';
import { Comment } from '../../features/discussion/comment.js';
import { commentById } from '../../features/discussion/discussion.loaders.js';
import { Proposal } from '../../features/proposals/proposal.js';
import { proposalById } from '../../features/proposals/proposals.loaders.js';
import type { RequestContext } from '../../foundation/context.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  BoardFeedMessage,
  CommentAdded,
  DecisionClosed,
  DecisionOpened,
  DecisionScheduled,
  PhaseChanged,
  ProposalPublished,
} from './board-events.js';
import { openBoardFeed } from './open-board-feed.js';

interface Call {
  args: { boardId: string; after?: string | null };
  context: RequestContext;
}

@Resolver()
export class BoardFeedResolver {
  @Subscription(() => BoardFeedMessage, {
    description:
      'Everything that happens on a board, each change once, in order, without gaps: after the cursor you give, or from now on. After a cut, come back with the last cursor you saw. Ballots and backing move the gauges `turnout`, `tally` and `supports` instead.',
    subscribe: ({ args, context }: Call) =>
      openBoardFeed(context, args.boardId, args.after ?? null),
  })
  boardFeed(
    @Root() message: typeof BoardFeedMessage,
    @Arg('boardId', () => ID, { description: 'Which board to follow.' }) _boardId: string,
    @Arg('after', () => Cursor, {
      nullable: true,
      description:
        'Go on after this place: `Board.feedCursor` of `Query.board`, or the cursor of the last event you saw. Left out: from now on.',
    })
    _after: string | null,
  ): typeof BoardFeedMessage {
    return message;
  }
}

@Resolver(() => ProposalPublished)
export class ProposalPublishedResolver {
  @FieldResolver(() => Proposal, { nullable: true })
  proposal(
    @Root() { ids }: ProposalPublished,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> {
    return loaders.load(proposalById, ids['proposalId']!);
  }
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

@Resolver(() => PhaseChanged)
export class PhaseChangedResolver {
  @FieldResolver(() => Board, { nullable: true })
  board(@Root() { ids }: PhaseChanged, @Ctx() { loaders }: RequestContext): Promise<Board | null> {
    return loaders.load(boardById, ids['boardId']!);
  }
}

/** The three events of a decision read it alike. */
function readDecision(
  ids: Record<string, string>,
  { loaders }: RequestContext,
): Promise<Decision | null> {
  return loaders.load(decisionById, ids['decisionId']!);
}

@Resolver(() => DecisionScheduled)
export class DecisionScheduledResolver {
  @FieldResolver(() => Decision, { nullable: true })
  decision(
    @Root() { ids }: DecisionScheduled,
    @Ctx() context: RequestContext,
  ): Promise<Decision | null> {
    return readDecision(ids, context);
  }
}

@Resolver(() => DecisionOpened)
export class DecisionOpenedResolver {
  @FieldResolver(() => Decision, { nullable: true })
  decision(
    @Root() { ids }: DecisionOpened,
    @Ctx() context: RequestContext,
  ): Promise<Decision | null> {
    return readDecision(ids, context);
  }
}

@Resolver(() => DecisionClosed)
export class DecisionClosedResolver {
  @FieldResolver(() => Decision, { nullable: true })
  decision(
    @Root() { ids }: DecisionClosed,
    @Ctx() context: RequestContext,
  ): Promise<Decision | null> {
    return readDecision(ids, context);
  }
}
