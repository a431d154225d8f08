/** A command that asks this server who the token belongs to, for any shell of the POSIX kind. */
export function curlExample(origin: string, token: string): string {
  return [
    `curl -s ${origin}/graphql \\`,
    `  -H 'content-type: application/json' \\`,
    `  -H 'authorization: Bearer ${token}' \\`,
    `  -d '{"query":"{ viewer { person { id name } } }"}'`,
  ].join('\n');
}

/** A program that asks the same over the socket on which everything can be followed. */
export function socketExample(origin: string, token: string): string {
  return `import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const live = createClient({
  url: '${origin.replace(/^http/, 'ws')}/graphql',
  webSocketImpl: WebSocket,
  connectionParams: { authorization: 'Bearer ${token}' },
});

// A subscription in place of this query goes on telling.
const query = '{ viewer { person { id name } } }';
for await (const { data } of live.iterate({ query })) console.log(JSON.stringify(data));`;
}
