import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactNode } from 'react';
import { graphql } from '../../../schema/generated/gql';
import { ServerClock } from '../../ui/server-clock';
import { useConnection } from './connection';

const serverTimeQuery = graphql(`
  query ServerTime {
    serverTime
  }
`);

const checkEvery = 10 * 60_000;

/** Measures how far this device's clock is from the server's, at the start, after every reconnection, and now and then. */
export function SyncedClock({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [offset, setOffset] = useState(0);
  const { status } = useConnection();
  const reachable = status !== 'lost';
  useEffect(() => {
    if (!reachable) return;
    const measure = async () => {
      const asked = Date.now();
      const { data } = await client.query({
        query: serverTimeQuery,
        fetchPolicy: 'no-cache',
        errorPolicy: 'all',
      });
      const answered = Date.now();
      if (data) setOffset(Date.parse(data.serverTime) - (asked + answered) / 2);
    };
    void measure();
    const timer = setInterval(() => void measure(), checkEvery);
    return () => clearInterval(timer);
  }, [client, reachable]);
  return <ServerClock offset={offset}>{children}</ServerClock>;
}
