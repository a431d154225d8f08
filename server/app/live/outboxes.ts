import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Platform } from '../../foundation/platform.js';
import { Outbox } from './outbox.js';
import { postRound } from './post-round.js';

const outboxes = new WeakMap<WebSocket, Outbox>();

/** Gives a new socket its outbox; `wire` is what it writes to. */
export function openOutbox(platform: Platform, socket: WebSocket, wire: Duplex): void {
  outboxes.set(socket, new Outbox(socket, wire, postRound(platform)));
}

/** The outbox of a socket. */
export function outboxOf(socket: WebSocket): Outbox {
  return outboxes.get(socket)!;
}
