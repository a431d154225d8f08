import { once } from 'node:events';
import { WebSocket } from 'ws';
import { answer } from '../support/child.js';

const now = () => performance.timeOrigin + performance.now();

/** So many connect at once. */
const AT_ONCE = 100;
/** So many come from one address. */
const PER_ADDRESS = 1_000;

const DOCUMENT = `subscription ($id: ID!) { boardFeed(boardId: $id) { __typename
  ... on BoardEvent { cursor at }
  ... on CommentAdded { comment { id version bodyHtml stance createdAt author { id name } proposal { id title } } } } }`;

let count = 0;
let latest = '';
/** When each message came, of all sockets. */
let arrivals: number[] = [];
let awaited: { messages: number; resolve: () => void } | null = null;

function take(text: string): void {
  count += 1;
  latest = text;
  arrivals.push(now());
  if (awaited && count >= awaited.messages) awaited.resolve();
}

/** Sockets that count what they are sent. */
export async function subscribers(): Promise<void> {
  const sockets: WebSocket[] = [];
  await answer({
    /** Opens so many more; without a board they only listen. */
    open: async ({ url, more, boardId }: { url: string; more: number; boardId?: string }) => {
      for (let at = 0; at < more; at += AT_ONCE)
        await Promise.all(
          Array.from({ length: Math.min(AT_ONCE, more - at) }, async () => {
            sockets.push(await open(url, sockets.length + at, boardId));
          }),
        );
      return { open: sockets.length };
    },
    forget: () => {
      count = 0;
      arrivals = [];
      return {};
    },
    /** Waits until so many messages have come; when the last of each change did is for the asker to tell. */
    receive: async ({ messages }: { messages: number }) => {
      if (count < messages) await new Promise<void>((resolve) => (awaited = { messages, resolve }));
      awaited = null;
      return { count, latest, arrivals };
    },
  });
  for (const socket of sockets) socket.terminate();
}

async function open(url: string, number: number, boardId?: string): Promise<WebSocket> {
  const address = `10.0.${Math.floor(number / PER_ADDRESS)}.1`;
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { 'x-forwarded-for': address },
    perMessageDeflate: false,
  });
  await once(socket, 'open');
  if (boardId) await subscribe(socket, boardId);
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    if (text.startsWith('{"type":"ping"')) socket.send('{"type":"pong"}');
    else take(text);
  });
  return socket;
}

async function subscribe(socket: WebSocket, id: string): Promise<void> {
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  const payload = { query: DOCUMENT, variables: { id } };
  socket.send(JSON.stringify({ id: crypto.randomUUID(), type: 'subscribe', payload }));
  // It answers in order: once the ping is answered, what came before it was taken in.
  socket.send('{"type":"ping"}');
  await once(socket, 'message');
}
