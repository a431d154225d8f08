import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../../../schema/generated/gql';
import type { OutboxQuery } from '../../../../schema/generated/graphql';

const outboxQuery = graphql(`
  query Outbox {
    demo {
      outbox {
        ...OutboxMessage
      }
    }
  }
`);

/** How often it looks for more. */
const EVERY_MS = 1_500;

/** What a demo would have sent, kept up to date; undefined until it is known. */
export function useOutbox(): OutboxQuery | undefined {
  const client = useApolloClient();
  const [found, setFound] = useState<OutboxQuery>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      // Whoever signs in meanwhile makes the client drop what it asked: the next look will do.
      const answer = await client
        .query({ query: outboxQuery, fetchPolicy: 'no-cache' })
        .catch(() => undefined);
      if (answer?.data && !gone) setFound(answer.data);
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [client]);
  return found;
}
