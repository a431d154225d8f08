import { setTimeout as pause } from 'node:timers/promises';
import { Child } from '../support/child.js';
import type { ServerName } from './station.js';
import type { memory } from './usage.js';

type Memory = ReturnType<typeof memory>;

/** What is made once for all, whoever comes, is made by these first. */
const FIRST = 20;
const SOON_MS = 1_000;

/**
 * Bytes of a server's memory for each subscriber who is told nothing. Measured on a server of its own, since one that was
 * made to let go of everything it can has to compile again what it runs.
 */
export async function bytesPerIdle(name: ServerName, subscribers: number): Promise<number> {
  const server = await Child.start(new URL('servers.ts', import.meta.url), name);
  const readers = await Child.start(new URL('subscribers.ts', import.meta.url), 'subscribers');
  try {
    const { url, boardId } = await server.ask<{ url: string; boardId?: string }>({ do: 'where' });
    const bytes = async (more: number) => {
      await readers.ask({ do: 'open', url, more, boardId });
      // Nothing says when an operation has begun.
      await pause(SOON_MS);
      return (await server.ask<Memory>({ do: 'memory' })).bytes;
    };
    const before = await bytes(FIRST);
    return Math.round(((await bytes(subscribers - FIRST)) - before) / (subscribers - FIRST));
  } finally {
    await readers.stop();
    await server.stop();
  }
}
