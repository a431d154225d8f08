import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { backOff, BOARD_FEED, readUntilThere, type BoardFeed, type Recipe } from './recipe.js';

/**
 * With graphql-ws alone. It retries by itself and sends the operation anew; since it reads `variables` each time it does, a
 * getter lets it go on from the last event.
 */
export const followWithGraphqlWs: Recipe = ({
  url,
  boardId,
  after,
  onEvent,
  readAnew,
  pause = backOff,
}) => {
  let cursor = after;
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: pause,
  });
  const operation = {
    query: BOARD_FEED,
    get variables() {
      return { id: boardId, after: cursor };
    },
  };
  const start = () =>
    client.subscribe<BoardFeed>(operation, {
      next: ({ data }) => {
        if (!data || !('cursor' in data.boardFeed)) return;
        cursor = data.boardFeed.cursor;
        onEvent(data.boardFeed);
      },
      // A refusal of what was asked: trying again would not help.
      error: (refusal) => console.error(refusal),
      // After `ResyncRequired` the server ends the feed.
      complete: () => void again(),
    });
  let stopped = false;
  const again = async () => {
    if (stopped) return;
    cursor = await readUntilThere(readAnew, pause);
    if (!stopped) start();
  };
  start();
  return () => {
    stopped = true;
    void client.dispose();
  };
};
