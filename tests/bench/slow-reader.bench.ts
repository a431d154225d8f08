import { setTimeout as pause } from 'node:timers/promises';
import { latencies } from './live/latencies.js';
import type { memory } from './live/usage.js';
import { Child } from './support/child.js';
import { round } from './support/load.js';
import { report } from './support/report.js';

const EVENTS = 100_000;
/** Committed together, so that the whole takes minutes and not hours. */
const AT_ONCE = 10;
const QUICK = 5;
const MEGABYTE = 1024 * 1024;

/** What somebody who reads one message a second costs the server, and those beside them, under 100,000 events. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const alone = await measure(false);
  const beside = await measure(true);
  report({ slowReader: { events: EVENTS, without: alone, with: beside } }, json);
}

async function measure(withSlow: boolean) {
  const own = (file: string) => new URL(`live/${file}`, import.meta.url);
  const server = await Child.start(own('servers.ts'), 'ours');
  const readers = await Child.start(own('subscribers.ts'), 'subscribers');
  try {
    const { url, boardId } = await server.ask<{ url: string; boardId: string }>({ do: 'where' });
    await readers.ask({ do: 'open', url, more: QUICK, boardId });
    if (withSlow) await readers.ask({ do: 'slow', url, boardId });
    const held = async () => (await server.ask<ReturnType<typeof memory>>({ do: 'memory' })).bytes;
    // They follow from the moment that the server has looked where the log ends.
    await pause(1_000);
    await send(1_000);
    await readers.ask({ do: 'receive', messages: 1_000 * QUICK });
    await readers.ask({ do: 'forget' });
    const before = await held();
    const sent = await send(EVENTS, held);
    const { arrivals } = await readers.ask<{ arrivals: number[] }>({
      do: 'receive',
      messages: EVENTS * QUICK,
    });
    return {
      mostAddedMegabytes: round((sent.most - before) / MEGABYTE),
      others: latencies(sent.committed, arrivals, QUICK),
      slow: withSlow ? await readers.ask({ do: 'slowEnd' }) : null,
    };
  } finally {
    await readers.stop();
    await server.stop();
  }

  async function send(events: number, held?: () => Promise<number>) {
    const committed: number[] = [];
    let most = 0;
    for (let at = 0; at < events; at += AT_ONCE) {
      const change = { do: 'change', times: AT_ONCE };
      committed.push(...(await server.ask<{ committed: number[] }>(change)).committed);
      if (held && at % 5_000 === 0) most = Math.max(most, await held());
    }
    return { committed, most };
  }
}
