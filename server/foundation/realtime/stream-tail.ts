import { LOG_PAGE, readAfter, readHead } from '../events/stream-log.js';
import type { LoggedEvent } from '../events/stream-sql.js';
import type { Platform } from '../platform.js';
import { liveIterator } from './live-iterator.js';
import { Wake } from './wake.js';

/** Most events kept in memory for a stream; whoever is further behind reads the log itself. */
const WINDOW = 1_000;

/** How long a stream may be silent before its log is read anyway: a wake-up call can be lost. */
const SILENCE_MS = 1_000;

/**
 * The growing end of one stream. It reads the log once for everyone who follows; each follower holds nothing but the
 * number of the last event it has seen.
 */
export class StreamTail {
  private window: LoggedEvent[] = [];
  private head = 0;
  /** Whether `head` has been read. */
  private hasHead = false;
  private started: Promise<void> | null = null;
  private reading: Promise<void> | null = null;
  private readAgain = false;
  private followers = 0;
  private silence: NodeJS.Timeout | null = null;
  private readonly grown = new Wake();

  constructor(
    private readonly platform: Platform,
    private readonly streamId: string,
    private readonly onIdle: () => void,
  ) {}

  /** The events after `seq`, each once, in order, for as long as the follower stays; `onEnd` once they don’t. */
  follow(seq: number, onEnd?: () => void): AsyncIterableIterator<LoggedEvent> {
    let seen = seq;
    let pending: LoggedEvent[] = [];
    this.join();
    return liveIterator(
      async (signal) => {
        if (pending.length === 0) pending = await this.next(seen, signal);
        const event = pending.shift();
        if (event) seen = event.seq;
        return event;
      },
      {
        stopping: this.platform.stopping,
        onEnd: () => {
          this.leave();
          onEnd?.();
        },
      },
    );
  }

  /** The same in lots: each time all there is by then, as far as it is read in one go. */
  followInLots(seq: number): AsyncIterableIterator<LoggedEvent[]> {
    let seen = seq;
    this.join();
    return liveIterator(
      async (signal) => {
        const lot = await this.next(seen, signal);
        seen = lot.at(-1)?.seq ?? seen;
        return lot.length > 0 ? lot : undefined;
      },
      { stopping: this.platform.stopping, onEnd: () => this.leave() },
    );
  }

  /**
   * What follows `seq`, in order, at least up to the event `known` to be there: from memory, or from the log where that
   * goes back further, or is already ahead.
   */
  async after(seq: number, known: number): Promise<LoggedEvent[]> {
    const first = this.window[0];
    if (first && seq >= first.seq - 1 && known <= this.head)
      return this.window.slice(seq - first.seq + 1);
    return readAfter(this.platform.db, this.streamId, seq);
  }

  /** What follows `seq`, waiting for it if need be; nothing once the follower has left. */
  private async next(seq: number, signal: AbortSignal): Promise<LoggedEvent[]> {
    await this.started;
    for (;;) {
      // Taken before looking, so that an event arriving between the look and the wait isn't slept through.
      const growth = this.grown.next(signal);
      const found = seq < this.head ? await this.after(seq, this.head) : [];
      if (found.length > 0 || signal.aborted) return found;
      await growth;
    }
  }

  /** Takes in what somebody says the log has gained; where that doesn't go on from here, the log is read. */
  take(events: readonly LoggedEvent[]): void {
    const isNext = events[0]?.seq === this.head + 1;
    if (!isNext || !this.hasHead || this.reading) return this.wake();
    this.grow(events);
    this.listenForSilence();
  }

  /** Reads what the log has gained; calls that come while it reads are answered by one more reading. */
  wake(): void {
    if (this.reading) {
      this.readAgain = true;
      return;
    }
    this.reading = this.read()
      .catch((error: unknown) =>
        this.platform.log.error({ err: error }, 'a stream could not be read'),
      )
      .finally(() => {
        this.reading = null;
        // After a failure too: the next silence is when it is tried again.
        this.listenForSilence();
        if (this.readAgain) {
          this.readAgain = false;
          this.wake();
        }
      });
  }

  private async read(): Promise<void> {
    await this.started;
    let page: LoggedEvent[];
    do {
      page = await readAfter(this.platform.db, this.streamId, this.head);
      if (page.length > 0) this.grow(page);
    } while (page.length === LOG_PAGE);
  }

  private grow(page: readonly LoggedEvent[]): void {
    this.head = page.at(-1)!.seq;
    this.window = [...this.window, ...page].slice(-WINDOW);
    this.grown.now();
  }

  private join(): void {
    this.followers += 1;
    this.started ??= this.start();
    // Whoever follows learns of a failure; whoever has left already must not leave it unhandled.
    this.started.catch(() => {});
  }

  private async start(): Promise<void> {
    this.head = await readHead(this.platform.db, this.streamId);
    this.hasHead = true;
    this.listenForSilence();
  }

  private leave(): void {
    this.followers -= 1;
    if (this.followers > 0) return;
    if (this.silence) clearTimeout(this.silence);
    this.onIdle();
  }

  private listenForSilence(): void {
    if (this.silence) clearTimeout(this.silence);
    if (this.followers === 0) return;
    this.silence = setTimeout(() => this.wake(), SILENCE_MS);
    this.silence.unref();
  }
}
