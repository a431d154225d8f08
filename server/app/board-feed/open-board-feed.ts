import { attendance } from '../../features/communities/board-presence.js';
import { requireBoard } from '../../features/communities/require-board.js';
import type { RequestContext } from '../../foundation/context.js';
import { openFeed, type Feed } from '../feeds/open-feed.js';
import type { BoardEvent } from './board-event.js';
import { EVENT_TYPES } from './board-events.js';

/** Opens a board's feed after a cursor, or from now on. Whoever has it open counts as present. */
export async function openBoardFeed(
  context: RequestContext,
  boardId: string,
  after: string | null,
): Promise<Feed<BoardEvent>> {
  await requireBoard(context, boardId);
  const feed = await openFeed(context, { streamId: boardId, after, types: EVENT_TYPES });
  return leaving(feed, attendance(context.platform).arrive(boardId, context.viewer.sessionKey));
}

/** The same feed, and `leave` once it ends, whoever ends it. */
function leaving(feed: Feed<BoardEvent>, leave: () => void): Feed<BoardEvent> {
  return {
    async next() {
      try {
        const step = await feed.next();
        if (step.done) leave();
        return step;
      } catch (error) {
        leave();
        throw error;
      }
    },
    return() {
      leave();
      return feed.return!();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
