import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Platform } from '../../foundation/platform.js';
import { shownError, shownResult } from '../graphql/errors.js';
import { executableSchema } from '../graphql/schema.js';
import { openOutbox } from '../live/outboxes.js';
import { admitSocket } from './admit-socket.js';
import { CLOSE_CODES } from './close-codes.js';
import { subscribeLive, type SocketOperation } from './live-operations.js';
import { prepareOperation } from './prepare-operation.js';
import type { InitPayload, Known } from './socket-context.js';

/** Largest message a client may send, in bytes; the library's own default is 100 MiB. */
const MAX_PAYLOAD = 64 * 1024;
const INIT_TIMEOUT_MS = 3_000;
const PING_EVERY_MS = 12_000;
const FAREWELL_MS = 1_000;

/** Serves subscriptions, queries and mutations at `/graphql` over the graphql-transport-ws protocol. */
export async function serveGraphqlOverWebSocket(
  app: FastifyInstance,
  platform: Platform,
): Promise<void> {
  const schema = await executableSchema();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD });
  const disposable = useServer<InitPayload, Known>(
    {
      schema,
      // Else it tells callers the words of our failures.
      isProd: true,
      connectionInitWaitTimeout: INIT_TIMEOUT_MS,
      jsonMessageReviver: refuseServersWords,
      onConnect: (context) => admitSocket(app, platform, context),
      onSubscribe: (context, id, payload) => prepareOperation(platform, context, { id, payload }),
      onComplete: ({ extra }, _id, payload) => extra.operations?.end(payload),
      subscribe: (args) => subscribeLive(args as SocketOperation),
      onNext: (_context, _id, _payload, _args, result) => shownResult(platform.log, result),
      onError: ({ extra }, _id, payload, errors) => {
        extra.operations?.end(payload);
        return errors.map((error) =>
          shownError(platform.log, error.toJSON?.() ?? error, error),
        ) as GraphQLError[];
      },
    },
    sockets,
    PING_EVERY_MS,
  );
  acceptUpgrades(app.server, sockets, (client, wire) => openOutbox(platform, client, wire));
  const sayFarewell = () => {
    for (const socket of sockets.clients)
      socket.close(CLOSE_CODES.goingAway, 'The server restarts');
  };
  // Before anything live ends, which would tell clients that what they follow is over; this one tells them to come back.
  platform.stopping.addEventListener('abort', sayFarewell);
  app.addHook('preClose', async () => {
    // Once more, to whoever has come in between.
    sayFarewell();
    // A sleeping phone never answers the farewell; waiting for it would hold up everything else.
    const impatience = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, FAREWELL_MS);
    await disposable.dispose();
    clearTimeout(impatience);
  });
}

/** The library takes what only a server says for a failure of its own; it is a bad message like any other: 4400. */
function refuseServersWords(key: string, value: unknown): unknown {
  const type = key === '' && (value as { type?: unknown } | null)?.type;
  if (type === 'connection_ack' || type === 'next' || type === 'error')
    throw new Error('only a server says this');
  return value;
}

function acceptUpgrades(
  server: Server,
  sockets: WebSocketServer,
  onAccept: (client: WebSocket, wire: Duplex) => void,
): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    destroyOnError(socket);
    if (request.url?.split('?')[0] !== '/graphql') return refuseUpgrade(socket, '404 Not Found');
    if (!sameOrigin(request)) return refuseUpgrade(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (client) => {
      onAccept(client, socket);
      sockets.emit('connection', client, request);
      // A bad frame closes its socket with the code for it; the library would also fill the log with it.
      client.removeAllListeners('error').on('error', ignore);
    });
  });
}

// What a socket keeps for as long as it is open is made out here: a function that is made beside the request keeps it too.

function ignore(): void {}

/** Node has let go of the bare socket: a caller who hangs up now must not end the process. */
function destroyOnError(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
}

/** A page of another site must not open a socket with our visitor's cookie. Programs send no Origin. */
function sameOrigin({ headers }: IncomingMessage): boolean {
  if (!headers.origin || !headers.cookie) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
