import type { LoggedEvent } from '../../foundation/events/stream-sql.js';
import type { StreamTail } from '../../foundation/realtime/stream-tail.js';
import type { LiveQuery } from './live-query.js';
import type { SharedExecution } from './shared-execution.js';

/** Some events in a row, executed together. */
export interface Lot {
  /** The numbers of those that are delivered. */
  seqs: readonly number[];
  /** The number of the last of all of them. */
  last: number;
  execution: SharedExecution;
}

type ToRoot = (event: LoggedEvent) => unknown;

/** The lot of these events. */
export function lotOf(events: readonly LoggedEvent[], query: LiveQuery, toRoot: ToRoot): Lot {
  const delivered = events.flatMap((event) => {
    const root = toRoot(event);
    return root === null ? [] : [{ seq: event.seq, root }];
  });
  return {
    seqs: delivered.map(({ seq }) => seq),
    last: events.at(-1)!.seq,
    execution: query.executionOf(delivered.map(({ root }) => root)),
  };
}

/**
 * How long what was executed for one who was behind holds for another at the same place. What was hidden meanwhile must
 * not be told for longer than the word of it takes.
 */
const HOLDS_MS = 500;

/** What those who are behind read. Hundreds who come back at once after a cut read the same, executed once. */
export class Lots {
  /** Most events in one lot. */
  static readonly SIZE = 50;
  private readonly recent = new Map<number, Promise<Lot>>();

  constructor(
    private readonly tail: StreamTail,
    private readonly query: LiveQuery,
    private readonly toRoot: ToRoot,
  ) {}

  /** The lot that goes on after the event `seen`, while there is one later that is `known` to be there. */
  async after(seen: number, known: number): Promise<Lot> {
    // Lots begin at the same places for everybody, wherever each of them stands.
    const start = Math.floor(seen / Lots.SIZE) * Lots.SIZE;
    const lot = await this.recent.get(start);
    if (lot && lot.last > seen) return lot;
    const read = this.read(start, known);
    this.recent.set(start, read);
    setTimeout(() => {
      if (this.recent.get(start) === read) this.recent.delete(start);
    }, HOLDS_MS).unref();
    return read;
  }

  private async read(start: number, known: number): Promise<Lot> {
    const events = await this.tail.after(start, known);
    return lotOf(events.slice(0, Lots.SIZE), this.query, this.toRoot);
  }
}
