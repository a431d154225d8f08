import { attendance } from '../../features/communities/board-presence.js';
import { requireBoard } from '../../features/communities/require-board.js';
import type { RequestContext } from '../../foundation/context.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import { decodeCursor, encodeCursor } from '../../foundation/events/cursor.js';
import { readHead } from '../../foundation/events/stream-log.js';
import type { LoggedEvent } from '../../foundation/events/stream-sql.js';
import { mapLive } from '../../foundation/realtime/map-live.js';
import { streamHub } from '../../foundation/realtime/stream-hub.js';
import type { BoardEvent } from './board-event.js';
import { EVENT_TYPES, ResyncRequired } from './board-events.js';

type Feed = AsyncIterableIterator<BoardEvent | ResyncRequired>;

/** Opens a board's feed after a cursor, or from now on. Whoever has it open counts as present. */
export async function openBoardFeed(
  context: RequestContext,
  boardId: string,
  after: string | null,
): Promise<Feed> {
  const { platform, viewer } = context;
  await requireBoard(context, boardId);
  const head = await readHead(platform.db, boardId);
  const start = after === null ? head : startAfter(after, boardId, head, platform.epoch);
  if (start === null) return resync();
  const leave = attendance(platform).arrive(boardId, viewer.sessionKey);
  const events = mapLive(streamHub(platform).follow(boardId, start), (event) =>
    toBoardEvent(event, platform.epoch),
  );
  return leaving(events, leave);
}

/** The number to go on after; null when the cursor is of an earlier epoch. Anything forged or foreign is refused. */
function startAfter(after: string, boardId: string, head: number, epoch: string): number | null {
  const cursor = decodeCursor(after);
  if (cursor?.streamId === boardId) {
    if (cursor.epoch !== epoch) return null;
    if (cursor.seq <= head) return cursor.seq;
  }
  throw new RequestError(
    'BAD_USER_INPUT',
    'after: this cursor is not of this board’s feed. Use the board’s feedCursor, or the cursor of an event you received from this feed.',
  );
}

function toBoardEvent(
  { seq, streamId, kind, ids, at }: LoggedEvent,
  epoch: string,
): BoardEvent | null {
  const Type = EVENT_TYPES[kind];
  // A kind that a newer server writes is left out; its successor in the log carries a later cursor.
  if (!Type) return null;
  return Object.assign(new Type(), { cursor: encodeCursor({ epoch, streamId, seq }), at, ids });
}

async function* resync(): Feed {
  const reason = 'The cursor is from before this database was restored.';
  yield Object.assign(new ResyncRequired(), { reason });
}

/** The same feed, and `leave` once it ends, whoever ends it. */
function leaving(feed: Feed, leave: () => void): Feed {
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
