import { setTimeout as pause } from 'node:timers/promises';
import { Child } from '../support/child.js';
import type { processor } from './usage.js';

/** Which server is measured. */
export type ServerName = 'ours' | 'bare' | 'stock';

/** Changes that are made. */
export interface Changes {
  /** So many at once, in one transaction. */
  times: number;
  /** How often. */
  turns: number;
  /** Milliseconds from one turn to the next. */
  every: number;
  /** Whether they are made where somebody follows. */
  followed?: boolean;
}

/** What came of changes. */
export interface Run {
  /** Microseconds of the server's processor. */
  cpuUs: number;
  /** When each change was committed, and when each message of it came. */
  committed: number[];
  arrivals: number[];
  /** A message as it was sent. */
  latest: string;
}

/** What is made once for all, whoever comes, is made for these. */
const FIRST = 20;
/** As fast as they go: what runs often in a server that has run for a while is compiled. */
const WARM_UP: Changes[] = [
  { times: 4, turns: 500, every: 0 },
  { times: 1, turns: 2_000, every: 0 },
];
/** Nothing says when an operation has begun, and it begins with what comes after that. */
const SOON_MS = 1_000;

/** A server that is measured and those who follow it, in processes of their own. */
export class Station {
  private followers = 0;

  private constructor(
    private readonly server: Child,
    private readonly readers: Child,
    private readonly sample: string,
  ) {}

  /** Starts one that has run for a while; `sample` is what the bare one sends. */
  static async start(name: ServerName, sample = ''): Promise<Station> {
    const own = (file: string) => new URL(file, import.meta.url);
    const server = await Child.start(own('servers.ts'), name);
    const readers = await Child.start(own('subscribers.ts'), 'subscribers');
    const station = new Station(server, readers, sample);
    await station.follow(FIRST);
    for (const changes of WARM_UP) await station.run(changes);
    return station;
  }

  /** Lets so many follow. */
  async follow(followers: number): Promise<void> {
    const { url, boardId } = await this.server.ask<{ url: string; boardId?: string }>({
      do: 'where',
    });
    await this.readers.ask({ do: 'open', url, more: followers - this.followers, boardId });
    this.followers = followers;
    await pause(SOON_MS);
  }

  /** Makes changes, and waits until all who follow have been told of them. */
  async run({ times, turns, every, followed = true }: Changes): Promise<Run> {
    await this.readers.ask({ do: 'forget' });
    const messages = followed ? this.followers * times * turns : 0;
    const change = { do: 'change', times, followed, text: this.sample };
    const before = await this.processor();
    const committed: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const began = performance.now();
      committed.push(...(await this.server.ask<{ committed: number[] }>(change)).committed);
      await pause(Math.max(0, every - (performance.now() - began)));
    }
    const received = await this.readers.ask<{ arrivals: number[]; latest: string }>({
      do: 'receive',
      messages,
    });
    return { ...received, committed, cpuUs: (await this.processor()) - before };
  }

  /** Ends both processes. */
  async stop(): Promise<void> {
    await this.readers.stop();
    await this.server.stop();
  }

  private async processor(): Promise<number> {
    return (await this.server.ask<ReturnType<typeof processor>>({ do: 'processor' })).us;
  }
}
