import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Board } from '../../features/communities/board.js';
import type { RequestContext } from '../../foundation/context.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import { decodeCursor, encodeCursor } from '../../foundation/events/cursor.js';
import { headOf } from '../../foundation/events/stream-heads.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import { connectionOf, type Connection } from '../../foundation/pagination/connection.js';
import { checkFirst } from '../../foundation/pagination/keyset.js';
import { toFeedEvent } from '../feeds/to-feed-event.js';
import { BoardEvent } from './board-event.js';
import { EVENT_TYPES } from './board-events.js';
import { eventsOf } from './board-history.loaders.js';

const BoardEventConnection = connectionOf(() => BoardEvent as never, 'BoardEvent');

@Resolver(() => Board)
export class BoardHistoryResolver {
  @FieldResolver(() => BoardEventConnection, {
    description:
      'How it came to be as it is: everything that `boardFeed` has told, oldest first. Its cursors are those of the feed, so that one goes on where the other ends. What the events are about is given as it is now.',
  })
  async history(
    @Root() { id: streamId }: Board,
    @Ctx() { loaders, platform: { epoch } }: RequestContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, {
      nullable: true,
      description: 'Go on after this place; a cursor of this list or of the board’s feed.',
    })
    after: string | null,
  ): Promise<Connection<BoardEvent>> {
    checkFirst(first);
    const start = after ? startAfter(after, { streamId, epoch }) : 0;
    const found = await loaders.load(eventsOf, { streamId, after: start, first });
    const shown = found.slice(0, first);
    // A kind that a newer server writes and this one doesn't know is left out, and its place with it.
    const nodes = shown.flatMap((event) => toFeedEvent(event, EVENT_TYPES, epoch) ?? []);
    const cursorOf = (place: number) =>
      shown.length > 0 ? encodeCursor({ epoch, streamId, seq: shown.at(place)!.seq }) : null;
    return {
      edges: nodes.map((node) => ({ node, cursor: node.cursor })),
      nodes,
      pageInfo: {
        hasNextPage: found.length > first,
        hasPreviousPage: Boolean(after),
        startCursor: cursorOf(0),
        endCursor: cursorOf(-1),
      },
      countAll: () => loaders.load(headOf, streamId),
    };
  }
}

function startAfter(after: string, own: { streamId: string; epoch: string }): number {
  const cursor = decodeCursor(after);
  if (cursor?.streamId === own.streamId && cursor.epoch === own.epoch) return cursor.seq;
  throw new RequestError(
    'BAD_USER_INPUT',
    'after: this cursor is not of this board’s history, or from before the database was restored. Leave it out to begin anew.',
  );
}
