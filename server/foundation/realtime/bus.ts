import type { Logger } from 'pino';
import type { LoggedEvent } from '../events/stream-sql.js';

/**
 * What servers tell each other. Losing one costs a second at most: the log and the tables hold the truth. What a stream has
 * gained comes along, so that whoever is up to date needn't read it; each message has all of one transaction, in order.
 */
export type BusMessage =
  | { kind: 'stream'; streamId: string; events: readonly LoggedEvent[] }
  | { kind: 'gauge'; key: string }
  | { kind: 'access'; personId: string };

/** Carries wake-up calls, to this server and, once there are several, to the others. */
export interface Bus {
  publish(message: BusMessage): void;
  /** Returns how to stop listening. */
  listen(listener: (message: BusMessage) => void): () => void;
}

/** A bus for a single server. */
export function createInProcessBus(log: Logger): Bus {
  const listeners = new Set<(message: BusMessage) => void>();
  return {
    publish(message) {
      for (const listener of listeners) {
        // A listener that fails must not undo what the publisher has already committed.
        try {
          listener(message);
        } catch (error) {
          log.error({ err: error, kind: message.kind }, 'a bus listener failed');
        }
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
