import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { graphql } from '../../../schema/generated/gql';
import { isShown, type HistoryEvent } from './history-event';

const historyQuery = graphql(`
  query BoardHistory($boardId: ID!, $after: Cursor) {
    board(id: $boardId) {
      id
      history(first: 100, after: $after) {
        totalCount
        nodes {
          ...HistoryEvent
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What is known of how a board came about. */
export interface History {
  events: HistoryEvent[];
  /** How many there are, and how many of them were looked at so far. */
  total: number;
  read: number;
  state: 'reading' | 'whole' | 'failed';
}

const NOTHING: History = { events: [], total: 0, read: 0, state: 'reading' };

/** Reads a board's history page by page; `readOn` reads what has come since, or what could not be read. */
export function useHistory(boardId: string): { history: History; readOn: () => void } {
  const client = useApolloClient();
  const [history, setHistory] = useState(NOTHING);
  const place = useRef({ cursor: null as string | null, reading: Promise.resolve(), left: false });
  const readOn = useCallback(() => {
    const here = place.current;
    const readPage = async (): Promise<void> => {
      const { data } = await client.query({
        query: historyQuery,
        variables: { boardId, after: here.cursor },
        fetchPolicy: 'no-cache',
      });
      const page = data?.board?.history;
      if (!page || here.left) return;
      here.cursor = page.pageInfo.endCursor ?? here.cursor;
      setHistory((known) => withPage(known, page.nodes, page));
      if (page.pageInfo.hasNextPage) await readPage();
    };
    const fail = () => setHistory((known) => ({ ...known, state: 'failed' }));
    // One after the other: two that read from the same place would read the same.
    here.reading = here.reading.then(readPage).catch(fail);
  }, [client, boardId]);
  useEffect(() => {
    const here = place.current;
    here.left = false;
    readOn();
    return () => {
      here.left = true;
    };
  }, [readOn]);
  return { history, readOn };
}

function withPage(
  known: History,
  nodes: HistoryEvent[],
  { totalCount, pageInfo }: { totalCount: number; pageInfo: { hasNextPage: boolean } },
): History {
  const have = new Set(known.events.map(({ cursor }) => cursor));
  const fresh = nodes.filter((event) => isShown(event) && !have.has(event.cursor));
  return {
    events: [...known.events, ...fresh],
    total: totalCount,
    read: known.read + nodes.length,
    state: pageInfo.hasNextPage ? 'reading' : 'whole',
  };
}
