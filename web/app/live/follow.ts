import type { ApolloClient } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

interface Following<Data, Variables> {
  client: ApolloClient;
  query: TypedDocumentNode<Data, Variables>;
  /** Asked at every (re)subscription, so that a stream can go on from where it was. */
  variables: () => Variables & Record<string, unknown>;
  onData?: (data: Data) => void;
}

const longestWait = 15_000;

/** Keeps a subscription going for as long as it is wanted, also when the server ends or refuses it. Returns how to stop. */
export function follow<Data, Variables extends Record<string, unknown>>({
  client,
  query,
  variables,
  onData,
}: Following<Data, Variables>) {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopCurrent = () => {};

  const again = () => {
    const wait = Math.min(longestWait, 500 * 2 ** failures++) * (0.5 + Math.random());
    timer = setTimeout(start, wait);
  };
  const start = () => {
    const subscription = client
      .subscribe<Data, Record<string, unknown>>({
        query,
        variables: variables(),
        context: { resume: variables },
      })
      .subscribe({
        next: ({ data }) => {
          if (!data) return;
          failures = 0;
          onData?.(data);
        },
        error: again,
        complete: again,
      });
    stopCurrent = () => subscription.unsubscribe();
  };

  start();
  return () => {
    clearTimeout(timer);
    stopCurrent();
  };
}
