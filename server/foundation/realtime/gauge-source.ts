import type { Platform } from '../platform.js';
import { gaugeBoard, type GaugeKind } from './gauge-board.js';
import type { Gauge, GaugeValue } from './gauge.js';
import { LiveSource } from './live-source.js';
import { mapLive } from './map-live.js';

/** What a value is delivered as, to a follower who had `before`; null when there is nothing to tell them. */
export type ShowValue<T, R> = (value: T, before: T | null) => R | null | Promise<R | null>;

/** A gauge that is followed: its present value at once, then each newer one. */
export class GaugeSource<T extends GaugeValue = GaugeValue, R = unknown> extends LiveSource<R> {
  constructor(
    private readonly platform: Platform,
    private readonly what: { kind: GaugeKind<T>; id: string },
    readonly show: ShowValue<T, R>,
  ) {
    super();
  }

  get key(): string {
    return `gauge ${this.what.kind.name} ${this.what.id}`;
  }

  /** Looked up anew each time: one that nobody watches is let go, and would move no more. */
  get gauge(): Gauge<T> {
    return gaugeBoard(this.platform).of(this.what.kind, this.what.id);
  }

  values(): AsyncIterableIterator<R> {
    let before: T | null = null;
    return mapLive(this.gauge.watch(), (value) => {
      const had = before;
      before = value;
      return this.show(value, had);
    });
  }
}

/** The values of a gauge as they are. */
export function gaugeSource<T extends GaugeValue>(
  platform: Platform,
  what: { kind: GaugeKind<T>; id: string },
): GaugeSource<T, T> {
  return new GaugeSource(platform, what, (value) => value);
}
