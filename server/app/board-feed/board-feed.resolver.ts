import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import type { ResyncRequired } from '../feeds/resync-required.js';
import type { BoardEvent } from './board-event.js';
import { BoardFeedMessage } from './board-events.js';
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
    @Root() message: BoardEvent | ResyncRequired,
    @Arg('boardId', () => ID, { description: 'Which board to follow.' }) _boardId: string,
    @Arg('after', () => Cursor, {
      nullable: true,
      description:
        'Go on after this place: `Board.feedCursor` of `Query.board`, or the cursor of the last event you saw. Left out: from now on.',
    })
    _after: string | null,
  ): BoardEvent | ResyncRequired {
    return message;
  }
}
