import type { Message, MessageSender } from './message.js';

/** Most messages a demo remembers. */
const MOST = 50;

/** A message that was put into the outbox instead of being sent. */
export interface OutboxMessage extends Message {
  id: number;
  at: Date;
}

/** Where a demo puts what it would send; gone when the server stops. */
export interface Outbox extends MessageSender {
  /** The newest first. */
  list(): OutboxMessage[];
}

/** An empty outbox. */
export function createOutbox(now: () => Date): Outbox {
  let messages: OutboxMessage[] = [];
  let last = 0;
  return {
    async send(message) {
      messages = [{ ...message, id: ++last, at: now() }, ...messages].slice(0, MOST);
    },
    list: () => messages,
  };
}
