import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { backOff, BOARD_FEED, readUntilThere, type BoardFeed, type Recipe } from './recipe.js';

// Its link asks for the browser's own, which Node has from version 22 on.
globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;

const feed = gql(BOARD_FEED);

/**
 * With Apollo Client. Its link keeps the first variables, so that retrying by itself would begin anew: `retryAttempts: 0`
 * makes it say that the connection is lost, and we subscribe again with the last cursor.
 */
export const followWithApollo: Recipe = ({
  url,
  boardId,
  after,
  onEvent,
  readAnew,
  pause = backOff,
}) => {
  const socket = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new GraphQLWsLink(socket),
  });
  let cursor = after;
  let failures = 0;
  let stopped = false;
  let current = { unsubscribe() {} };
  const start = () => {
    let over = false;
    let resync = false;
    // Both an error and the end of the operation lead here, and one may follow the other.
    const end = async () => {
      if (over || stopped) return;
      over = true;
      current.unsubscribe();
      if (resync) cursor = await readUntilThere(readAnew, pause);
      else await pause(failures++);
      if (!stopped) start();
    };
    const variables = { id: boardId, after: cursor };
    current = client
      .subscribe<BoardFeed>({ query: feed, variables, fetchPolicy: 'no-cache' })
      .subscribe({
        next: ({ data, error }) => {
          if (error) return void end();
          if (!data) return;
          failures = 0;
          if (!('cursor' in data.boardFeed)) return void (resync = true);
          cursor = data.boardFeed.cursor;
          onEvent(data.boardFeed);
        },
        error: () => void end(),
        complete: () => void end(),
      });
  };
  start();
  return () => {
    stopped = true;
    current.unsubscribe();
    void socket.dispose();
  };
};
