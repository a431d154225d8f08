import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { textsFor } from './texts';
import { WhoAsks } from './who-asks';

const socket = createClient({
  url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
});

/** Speaks as the viewer: the browser sends the session's cookie along, over HTTP and with the socket. */
const fetcher = createGraphiQLFetcher({ url: '/graphql', wsClient: socket });

/** A link may bring an operation along, after the `#`: `/graphql#query=…`. No server gets to see it. */
const brought = new URLSearchParams(location.hash.slice(1)).get('query') ?? undefined;

const texts = textsFor(navigator.language);
document.documentElement.lang = texts.language;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      initialQuery={brought}
      defaultQuery={texts.firstQuery}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <WhoAsks texts={texts} />
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
