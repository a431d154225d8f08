import { setTimeout as pause } from 'node:timers/promises';
import { round } from '../support/load.js';
import { Child } from '../support/child.js';
import { bytesPerIdle } from './idle.js';
import type { processor } from './usage.js';

/** Which server is measured. */
export type ColumnName = 'ours' | 'bare' | 'stock';

/** What one server showed with so many subscribers. */
export interface Column {
  /** Microseconds of the server's processor per delivered message: changes one by one, and four at once. */
  cpuUsPerMessage: { single: number; fourAtOnce: number };
  /** Of the changes one by one: what each takes whoever follows, and what each follower more adds to it. */
  cpuUsPerChange: number;
  cpuUsPerFurtherFollower: number;
  /** Bytes of the server's memory per subscriber who is told nothing. */
  bytesPerIdle: number;
  /** Milliseconds from commit to the subscriber, 20 changes a second. */
  commitToHandOver: { p50Ms: number; p99Ms: number };
  /** Whether every subscriber got every change. */
  complete: boolean;
  /** A message as it was sent. */
  sample: string;
}

/** What is made once for all, whoever comes, is made by these first. */
const FIRST = 20;
/** With more of them a change keeps the server busy for so long that fewer will do. */
const FEW = 1_000;
const CHANGES = { few: 200, many: 40 };
/** Lots of four, as fast as they go: what runs often in a server that has run for a while is compiled. */
const WARM_UP = 500;
const INTERVAL_MS = 50;

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
    const run = (times: number, at: number, followers = subscribers, every = INTERVAL_MS) =>
      send({ server, readers, subscribers: followers, sample, times, at, every });
    await readers.ask({ do: 'open', url, more: FIRST, boardId });
    // Nothing says when an operation has begun, and it begins with what comes after that.
    await pause(1_000);
    await run(4, WARM_UP, FIRST, 0);
    const first = await run(1, CHANGES.few, FIRST);
    await readers.ask({ do: 'open', url, more: subscribers - FIRST, boardId });
    await pause(1_000);
    const changes = subscribers > FEW ? CHANGES.many : CHANGES.few;
    await run(1, changes);
    const single = await run(1, changes);
    const four = await run(4, changes / 4);
    const further = subscribers - FIRST;
    const perFurther = (single.cpuUs * subscribers - first.cpuUs * FIRST) / further;
    return {
      cpuUsPerMessage: { single: single.cpuUs, fourAtOnce: four.cpuUs },
      cpuUsPerChange: round((first.cpuUs - perFurther) * FIRST),
      cpuUsPerFurtherFollower: round(perFurther),
      bytesPerIdle: await bytesPerIdle(name, subscribers),
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
  /** How many changes at once, how often, and with how many milliseconds for each. */
  times: number;
  at: number;
  every: number;
}

async function send({ server, readers, subscribers, sample, times, at, every }: Run) {
  await readers.ask({ do: 'forget' });
  const wanted = subscribers * times * at;
  const before = await server.ask<Processor>({ do: 'processor' });
  const committed: number[] = [];
  for (let turn = 0; turn < at; turn++) {
    const began = performance.now();
    const change = { do: 'change', times, text: sample };
    committed.push(...(await server.ask<{ committed: number[] }>(change)).committed);
    await pause(Math.max(0, every * times - (performance.now() - began)));
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
