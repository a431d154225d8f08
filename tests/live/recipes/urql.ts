import { Client, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { backOff, BOARD_FEED, readUntilThere, type BoardFeed, type Recipe } from './recipe.js';

/** With urql. As with Apollo Client: no retrying below, and a new subscription with the last cursor after each loss. */
export const followWithUrql: Recipe = ({
  url,
  boardId,
  after,
  onEvent,
  readAnew,
  pause = backOff,
}) => {
  const socket = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
  const client = new Client({
    url: url.replace(/^ws/, 'http'),
    preferGetMethod: false,
    exchanges: [
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables = {} }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
        }),
      }),
    ],
  });
  let cursor = after;
  let failures = 0;
  let stopped = false;
  let current = { unsubscribe() {} };
  const start = () => {
    let over = false;
    const end = async (resync: boolean) => {
      if (over || stopped) return;
      over = true;
      current.unsubscribe();
      if (resync) cursor = await readUntilThere(readAnew, pause);
      else await pause(failures++);
      if (!stopped) start();
    };
    const variables = { id: boardId, after: cursor };
    current = client
      .subscription<BoardFeed>(BOARD_FEED, variables)
      .subscribe(({ data, error, hasNext }) => {
        if (error || !data) return void end(false);
        failures = 0;
        if (!('cursor' in data.boardFeed)) return void end(true);
        // The last result comes once more when the operation has ended.
        if (data.boardFeed.cursor !== cursor) onEvent(data.boardFeed);
        cursor = data.boardFeed.cursor;
        if (!hasNext) void end(false);
      });
  };
  start();
  return () => {
    stopped = true;
    current.unsubscribe();
    void socket.dispose();
  };
};
