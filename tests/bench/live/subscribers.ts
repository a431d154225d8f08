import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { answer } from '../support/child.js';

const now = () => performance.timeOrigin + performance.now();

/** What is on its way to a socket arrives by then. */
const SOON_MS = 15_000;
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
    /** Opens one that reads a message a second. */
    slow: async ({ url, boardId }: { url: string; boardId: string }) => {
      slow = await openSlow(url, boardId);
      sockets.push(slow);
      return {};
    },
    /** What it read up to now, and how it is closed once it reads on as fast as it can; null when it isn't. */
    slowEnd: async () => {
      const { read } = slowly;
      slowly.hurries = true;
      slow!.resume();
      const closed = once(slow!, 'close') as Promise<[number]>;
      const [closedWith] = await Promise.race([closed, pause(SOON_MS, [null])]);
      return { read, closedWith };
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

/** How many messages the slow one has read, and whether it has stopped being slow. */
const slowly = { read: 0, hurries: false };
let slow: WebSocket | null = null;

async function openSlow(url: string, boardId: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { 'x-forwarded-for': '10.1.0.1' },
    perMessageDeflate: false,
  });
  await once(socket, 'open');
  await subscribe(socket, boardId);
  let burst = 0;
  socket.on('message', () => {
    slowly.read += 1;
    if (slowly.hurries || burst++ > 0) return;
    socket.pause();
    // What came in one piece is read by now; each of them takes a second.
    setImmediate(() => setTimeout(() => ((burst = 0), socket.resume()), burst * 1_000).unref());
  });
  return socket;
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
  // Once the ping is answered, what came before it was taken in, though it may not have begun.
  socket.send('{"type":"ping"}');
  await once(socket, 'message');
}
