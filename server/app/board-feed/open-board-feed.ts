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
  const { platform, viewer } = context;
  const onJoin = () => attendance(platform).arrive(boardId, viewer.sessionKey);
  return openFeed(context, { streamId: boardId, after, types: EVENT_TYPES, onJoin });
}
