import type { Writable } from 'node:stream';
import pg from 'pg';
import { PreparedNames } from './prepared-names.js';

/** PostgreSQL's word for a statement whose columns were changed since it was prepared (feature_not_supported). */
const STALE = '0A000';

type Query = (...args: unknown[]) => unknown;

/**
 * Connections on which statements that are sent again and again are read and planned once: about a quarter of what
 * PostgreSQL has to do for a board.
 */
export function preparingClient(): typeof pg.Client {
  const prepared = new PreparedNames();
  return class extends pg.Client {
    // The library's method takes a dozen forms; all but a text with its values pass as they are.
    override query(...args: never[]): never {
      writeTogether((this as unknown as { connection: { stream: Writable } }).connection.stream);
      const [text, values, ...rest] = args as unknown[];
      const name = typeof text === 'string' && isFull(values) ? prepared.of(text) : undefined;
      const send = super.query.bind(this) as Query;
      if (!name) return send(...args) as never;
      const config = { name, text: text as string, values };
      const result = send(config, ...rest);
      // It has failed, since a transaction that it was in has too; the next one is read anew.
      if (result instanceof Promise)
        result.catch((error: unknown) => isStale(error) && prepared.renew(config));
      return result as never;
    }
  };
}

/** What is sent until the end of this turn goes out in one piece, and wakes PostgreSQL once. */
function writeTogether(stream: Writable): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function isFull(values: unknown): boolean {
  return Array.isArray(values) && values.length > 0;
}

function isStale(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === STALE;
}
