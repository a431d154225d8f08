import { useApolloClient, useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { markUpdatesSeenMutation, unseenUpdatesQuery } from '../features/feedback/unseen-updates';

/** Whoever looks at a page of what was told them has seen it up to this place, also what arrives while they do. */
export function useSeen(through: string | undefined) {
  const client = useApolloClient();
  const [markSeen] = useMutation(markUpdatesSeenMutation);
  useEffect(() => {
    if (!through) return;
    void markSeen({ variables: { through } })
      .then(() => client.query({ query: unseenUpdatesQuery, fetchPolicy: 'network-only' }))
      // Not marked now is marked the next time.
      .catch(() => {});
  }, [client, markSeen, through]);
}
