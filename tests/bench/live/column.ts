import { setTimeout as pause } from 'node:timers/promises';
import { round } from '../support/load.js';
import { Child } from '../support/child.js';
import type { memory, processor } from './usage.js';

/** Which server is measured. */
export type ColumnName = 'ours' | 'bare' | 'stock';

/** What one server showed with so many subscribers. */
export interface Column {
  /** Microseconds of the server's processor per delivered message: changes one by one, and four at once. */
  cpuUsPerMessage: { single: number; fourAtOnce: number };
  /** Bytes of the server's memory per subscriber who is told nothing. */
  bytesPerIdle: number;
  /** Milliseconds from commit to the subscriber, 20 changes a second. */
  commitToHandOver: { p50Ms: number; p99Ms: number };
  /** Whether every subscriber got every change. */
  complete: boolean;
  /** A message as it was sent. */
  sample: string;
}

/** With more of them a change keeps the server busy for so long that fewer will do. */
const FEW = 1_000;
const CHANGES = 40;
const INTERVAL_MS = 50;

type Memory = ReturnType<typeof memory>;
type Processor = ReturnType<typeof processor>;

interface Received {
  count: number;
  latest: string;
  arrivals: number[];
}

/** Measures a server; `sample` is what the bare one sends. */
export async function measureColumn(
  name: ColumnName,
  subscribers: number,
  sample = '',
): Promise<Column> {
  const server = await Child.start(new URL('servers.ts', import.meta.url), name);
  const readers = await Child.start(new URL('subscribers.ts', import.meta.url), 'subscribers');
  try {
    const { url, boardId } = await server.ask<{ url: string; boardId?: string }>({ do: 'where' });
    // What is made once for all, whoever comes, is not one subscriber's.
    await readers.ask({ do: 'open', url, more: 20, boardId });
    const before = await server.ask<Memory>({ do: 'memory' });
    await readers.ask({ do: 'open', url, more: subscribers - 20, boardId });
    const idle = await server.ask<Memory>({ do: 'memory' });
    const run = (times: number, at: number) =>
      send({ server, readers, subscribers, sample, times, at });
    // As in a server that has run for a while: what runs often is compiled.
    await run(1, subscribers > FEW ? 20 : 200);
    const single = await run(1, CHANGES);
    const four = await run(4, CHANGES / 4);
    return {
      cpuUsPerMessage: { single: single.cpuUs, fourAtOnce: four.cpuUs },
      bytesPerIdle: Math.round((idle.bytes - before.bytes) / (subscribers - 20)),
      commitToHandOver: single.latency,
      complete: single.complete && four.complete,
      sample: single.latest,
    };
  } finally {
    await readers.stop();
    await server.stop();
  }
}

interface Run {
  server: Child;
  readers: Child;
  subscribers: number;
  sample: string;
  /** How many changes at once, and how often. */
  times: number;
  at: number;
}

async function send({ server, readers, subscribers, sample, times, at }: Run) {
  await readers.ask({ do: 'forget' });
  const wanted = subscribers * times * at;
  const before = await server.ask<Processor>({ do: 'processor' });
  const committed: number[] = [];
  for (let turn = 0; turn < at; turn++) {
    const began = performance.now();
    const change = { do: 'change', times, text: sample };
    committed.push(...(await server.ask<{ committed: number[] }>(change)).committed);
    await pause(Math.max(0, INTERVAL_MS * times - (performance.now() - began)));
  }
  const { count, latest, arrivals } = await readers.ask<Received>({
    do: 'receive',
    messages: wanted,
  });
  const after = await server.ask<Processor>({ do: 'processor' });
  return {
    cpuUs: round((after.us - before.us) / wanted),
    latency: latencies(committed, arrivals, subscribers),
    complete: count === wanted,
    latest,
  };
}

/** How long messages took: those of a change come together, and those of the next one after them. */
export function latencies(committed: number[], arrivals: number[], subscribers: number) {
  const inOrder = arrivals.toSorted((a, b) => a - b);
  const sorted = committed.toSorted((a, b) => a - b);
  const took = inOrder
    .map((arrival, index) => arrival - sorted[Math.floor(index / subscribers)]!)
    .toSorted((a, b) => a - b);
  const share = (of: number) =>
    round(took[Math.min(took.length - 1, Math.floor(took.length * of))]!);
  return { p50Ms: share(0.5), p99Ms: share(0.99) };
}
