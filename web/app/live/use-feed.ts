import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { askAgain } from '../apollo/ask-again';
import { follow } from './follow';

interface Resync {
  __typename: 'ResyncRequired';
}

/** A feed of events, and where what is shown was loaded from. */
interface Feed<Data, Event> {
  /** Must always be the same document. */
  query: TypedDocumentNode<Data, { id: string; after?: string | null }>;
  id: string;
  loadedAt: string | null | undefined;
  messageOf: (data: Data) => Event | Resync;
}

/**
 * Follows everything that happens from the cursor the data came with, without gap or duplicate: after a cut it goes on
 * from the last cursor seen, and when the server can't, everything is loaded anew.
 */
export function useFeed<Data, Event extends { cursor: string }>(
  { query, id, loadedAt, messageOf }: Feed<Data, Event>,
  onEvent: (event: Event) => void,
) {
  const client = useApolloClient();
  const latest = useRef({ onEvent, loadedAt, messageOf });
  useEffect(() => {
    latest.current = { onEvent, loadedAt, messageOf };
  });
  useEffect(() => {
    if (!loadedAt) return;
    let cursor = loadedAt;
    let ended = false;
    let stop = () => {};
    const start = () => {
      stop = follow({
        client,
        query,
        variables: () => ({ id, after: cursor }),
        onData: receive,
      });
    };
    const resync = async () => {
      stop();
      await askAgain(client);
      // A new cursor has already started a new feed in this one's place.
      if (ended) return;
      cursor = latest.current.loadedAt ?? cursor;
      start();
    };
    const receive = (data: Data) => {
      const message = latest.current.messageOf(data);
      if (!('cursor' in message)) return void resync();
      cursor = message.cursor;
      latest.current.onEvent(message);
    };
    start();
    return () => {
      ended = true;
      stop();
    };
  }, [client, id, loadedAt, query]);
}
