import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, handleProtocols } from 'graphql-ws';
import { WebSocket, WebSocketServer, type Server as SocketServer } from 'ws';
import type { Platform } from '../../foundation/platform.js';
import { executableSchema } from '../graphql/schema.js';
import type { Host } from './admit-socket.js';
import { CLOSE_CODES } from './close-codes.js';
import { Conversation } from './conversation.js';
import { keepAwake } from './heartbeat.js';

/** Largest message a client may send, in bytes; the library's own default is 100 MiB. */
const MAX_PAYLOAD = 64 * 1024;
const FAREWELL_MS = 1_000;

/** How a socket came to be. */
interface Came {
  request: IncomingMessage;
  /** What it writes to. */
  wire: Duplex;
}

/** A socket that knows its conversation, so that all of them can share their listeners. */
class TalkingSocket extends WebSocket {
  conversation: Conversation | null = null;
}

/** Serves subscriptions, queries and mutations at `/graphql` over the graphql-transport-ws protocol. */
export async function serveGraphqlOverWebSocket(
  app: FastifyInstance,
  platform: Platform,
): Promise<void> {
  // Made before the first socket asks for it.
  await executableSchema();
  const sockets = new WebSocketServer({
    noServer: true,
    WebSocket: TalkingSocket,
    maxPayload: MAX_PAYLOAD,
    handleProtocols: (offered) => handleProtocols(offered),
  });
  const stopPinging = keepAwake(sockets);
  const host = { app, platform };
  acceptUpgrades(app.server, sockets, (socket, came) => converse(host, socket, came));
  const sayFarewell = () => {
    for (const socket of sockets.clients)
      socket.close(CLOSE_CODES.goingAway, 'The server restarts');
  };
  // Before anything live ends, which would tell clients that what they follow is over; this one tells them to come back.
  platform.stopping.addEventListener('abort', sayFarewell);
  app.addHook('preClose', async () => {
    stopPinging();
    // Once more, to whoever has come in between.
    sayFarewell();
    // A sleeping phone never answers the farewell; waiting for it would hold up everything else.
    const impatience = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, FAREWELL_MS);
    await new Promise((resolve) => sockets.close(resolve));
    clearTimeout(impatience);
  });
}

function converse(host: Host, socket: TalkingSocket, came: Came): void {
  if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL)
    return socket.close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
  socket.conversation = new Conversation(host, socket, came);
  socket.on('message', takeIn).on('close', endConversation);
}

function acceptUpgrades(
  server: Server,
  sockets: SocketServer<typeof TalkingSocket>,
  onAccept: (client: TalkingSocket, came: Came) => void,
): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    destroyOnError(socket);
    if (request.url?.split('?')[0] !== '/graphql') return refuseUpgrade(socket, '404 Not Found');
    if (!sameOrigin(request)) return refuseUpgrade(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (client) => {
      // A bad frame closes its socket with the code for it, and is nobody else's matter.
      client.on('error', ignore);
      sockets.emit('connection', client, request);
      onAccept(client, { request, wire: socket });
    });
  });
}

// What a socket keeps for as long as it is open is made out here: a function that is made beside the request keeps it too.

function ignore(): void {}

function takeIn(this: WebSocket, data: Buffer): void {
  void (this as TalkingSocket).conversation?.take(data.toString());
}

function endConversation(this: WebSocket): void {
  (this as TalkingSocket).conversation?.end();
}

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
