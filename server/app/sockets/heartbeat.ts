import { setImmediate as breath } from 'node:timers/promises';
import type { WebSocket, WebSocketServer } from 'ws';

const EVERY_MS = 12_000;
/** So many are pinged between two looks at what else there is to do. */
const IN_A_ROW = 100;

/** Pings every socket from time to time, and lets go of those that have not answered the last time. Returns how to stop. */
export function keepAwake(
  sockets: Pick<WebSocketServer, 'clients' | 'on'>,
  everyMs = EVERY_MS,
): () => void {
  let silent = new Set<WebSocket>();
  const heard = function (this: WebSocket) {
    silent.delete(this);
  };
  sockets.on('connection', (socket: WebSocket) => socket.on('pong', heard));
  const timer = setInterval(() => {
    const pinged = new Set<WebSocket>();
    void goRound(sockets, { silent, pinged });
    silent = pinged;
  }, everyMs);
  return () => clearInterval(timer);
}

async function goRound(
  { clients }: Pick<WebSocketServer, 'clients'>,
  { silent, pinged }: Record<'silent' | 'pinged', Set<WebSocket>>,
): Promise<void> {
  let count = 0;
  for (const socket of clients) {
    if (silent.has(socket)) socket.terminate();
    else if (socket.readyState === socket.OPEN) {
      pinged.add(socket);
      socket.ping();
    }
    if ((count += 1) % IN_A_ROW === 0) await breath();
  }
}
