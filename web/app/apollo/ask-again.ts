import type { ApolloClient, ObservableQuery } from '@apollo/client';

/**
 * Asks again what the page shows, or those queries of it that `which` picks; done once every one of them is. It never
 * rejects: a query that fails tells it in its own place, and one whose piece has left the page meanwhile was given up.
 */
export async function askAgain(
  client: ApolloClient,
  which: (query: ObservableQuery) => boolean = () => true,
): Promise<void> {
  const { results } = client.refetchQueries({ include: 'active', onQueryUpdated: which });
  await Promise.allSettled(results);
}
