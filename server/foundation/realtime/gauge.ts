import type { Platform } from '../platform.js';
import { liveIterator } from './live-iterator.js';
import { Wake } from './wake.js';

/** Least time between two computations: ten a second, whatever the load. */
const LEAST_INTERVAL_MS = 100;

/** A costly gauge rests four times as long as it worked, so that it never takes more than a fifth of a core. */
const REST_PER_WORK = 4;

/** How long it rests when it could not be computed. */
const AFTER_FAILURE_MS = 1_000;

/** How long an unwatched value is believed: a wake-up call from another server can be lost. */
const FRESH_MS = 1_000;

/** A value of which only the latest matters; a greater version is newer, on whichever server it was computed. */
export interface GaugeValue {
  version: number;
}

/** One conflated value: marked dirty by changes, recomputed at a bounded rate, handed to everyone who watches. */
export class Gauge<T extends GaugeValue> {
  private value: T | null = null;
  private dirty = true;
  /** A refresh was asked for that has to happen whether or not anybody watches. */
  private owed = false;
  private computing: Promise<T> | null = null;
  /** How many computations have begun. */
  private begun = 0;
  private restUntil = 0;
  private computedAt = 0;
  private timer: NodeJS.Timeout | null = null;
  private watchers = 0;
  private readonly moved = new Wake();

  constructor(
    private readonly platform: Platform,
    private readonly compute: () => Promise<T>,
    private readonly onIdle: () => void,
  ) {}

  /** Whether nobody watches it. */
  get idle(): boolean {
    return this.watchers === 0;
  }

  /** Says that the value may have changed. */
  markDirty(): void {
    this.dirty = true;
    if (this.watchers > 0) this.schedule();
  }

  /** Computes it soon even if nobody watches, for a gauge that also writes something down. */
  refreshSoon(): void {
    this.dirty = true;
    this.owed = true;
    this.schedule();
  }

  /**
   * A value that knows every change made before the question. When it has to be computed for that, all who ask share the
   * computation, and it waits for the gauge's rest: asking often makes it no more work.
   */
  async current(): Promise<T> {
    const asked = this.begun;
    for (;;) {
      if (this.computing && this.knowsAll(asked)) return this.computing;
      // One that began before the asker's change is waited for, but its value is not what they asked for.
      if (this.computing) await this.computing.catch(() => {});
      else if (this.value && this.isFresh() && this.knowsAll(asked)) return this.value;
      else await this.rest();
      const answered = this.value && this.isFresh() && this.knowsAll(asked);
      if (!this.computing && !answered && this.restUntil <= performance.now())
        return this.recompute();
    }
  }

  /** The present value at once, then each newer one; a slow watcher skips to the latest. */
  watch(): AsyncIterableIterator<T> {
    let seen = -1;
    this.watchers += 1;
    return liveIterator(
      async (signal) => {
        let value = seen < 0 ? await this.current() : this.value;
        while (!signal.aborted && (!value || value.version <= seen)) {
          await this.moved.next(signal);
          value = this.value;
        }
        if (!value || signal.aborted) return undefined;
        seen = value.version;
        return value;
      },
      { stopping: this.platform.stopping, onEnd: () => this.leave() },
    );
  }

  private leave(): void {
    this.watchers -= 1;
    if (this.watchers > 0) return;
    if (this.timer && !this.owed) {
      clearTimeout(this.timer);
      this.timer = null;
    }
    this.onIdle();
  }

  private schedule(): void {
    if (this.timer || this.platform.stopping.aborted) return;
    const wait = Math.max(0, this.restUntil - performance.now());
    this.timer = setTimeout(() => {
      this.timer = null;
      this.recompute().catch((error: unknown) => {
        this.platform.log.error({ err: error }, 'a gauge could not be computed');
      });
    }, wait);
  }

  /** Whether the latest computation knows every change made before the `asked`-th began. */
  private knowsAll(asked: number): boolean {
    return !this.dirty || this.begun > asked;
  }

  private isFresh(): boolean {
    return performance.now() - this.computedAt < FRESH_MS;
  }

  private rest(): Promise<void> {
    const wait = this.restUntil - performance.now();
    if (wait <= 0) return Promise.resolve();
    return new Promise((resolve) => setTimeout(resolve, wait));
  }

  private recompute(): Promise<T> {
    this.computing ??= this.computeOnce().finally(() => {
      this.computing = null;
      if (this.dirty && (this.watchers > 0 || this.owed)) this.schedule();
    });
    return this.computing;
  }

  private async computeOnce(): Promise<T> {
    // Cleared before reading: a change that commits while we read makes it dirty again.
    const { owed } = this;
    this.dirty = false;
    this.owed = false;
    this.begun += 1;
    let rest = LEAST_INTERVAL_MS;
    const began = performance.now();
    try {
      const value = await this.compute();
      this.computedAt = performance.now();
      if (!this.value || value.version >= this.value.version) this.value = value;
      this.moved.now();
      return this.value;
    } catch (error) {
      this.dirty = true;
      this.owed ||= owed;
      rest = AFTER_FAILURE_MS;
      throw error;
    } finally {
      const took = performance.now() - began;
      this.restUntil = performance.now() + Math.max(rest, took * REST_PER_WORK);
    }
  }
}
