import { ApolloClient } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import { OperationTypeNode } from 'graphql';
import { currentLanguage } from '../../i18n/i18n';
import { onAccessChanged, onCameBack, reopenSocket } from '../live/socket';
import { askAgain } from './ask-again';
import { patientLink } from './patient-link';
import { socketLink } from './socket-link';
import { VersionedCache } from './versioned-cache';

const httpLink = new BaseHttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  // The server answers in the language of the page, which need not be the browser's.
  fetch: (uri, options) =>
    fetch(uri, {
      ...options,
      headers: {
        'accept-language': currentLanguage(),
        // A poster asks in both languages.
        ...(options?.headers as Record<string, string>),
      },
    }),
});

/** Speaks to the server: questions over HTTP, everything live over one socket. */
export const client = new ApolloClient({
  cache: new VersionedCache(),
  link: patientLink.split(
    (operation) => operation.operationType === OperationTypeNode.SUBSCRIPTION,
    socketLink,
    httpLink,
  ),
  defaultOptions: {
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  },
});

let underWay: Promise<void> | undefined;

/**
 * Another person, another language or other rights see other things: forget what was loaded, ask again, and open the
 * socket anew. Whoever asks for it while it is under way shares it, as page and server often learn of a change at once.
 */
export function startAfresh(): Promise<void> {
  underWay ??= forgetAndAsk().finally(() => (underWay = undefined));
  return underWay;
}

async function forgetAndAsk() {
  reopenSocket();
  // Done so or so: each query tells its own failure, and pieces that leave the page give theirs up.
  await client.resetStore().catch(() => {});
}

onAccessChanged(() => void startAfresh());

// What could not be read while the server was out of reach is shown as nothing, and no event would mend that.
onCameBack(() => void askAgain(client, (query) => Boolean(query.getCurrentResult().error)));
