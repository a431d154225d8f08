import type { Platform } from '../platform.js';
import { gaugeBoard, type GaugeKind } from './gauge-board.js';
import type { Gauge, GaugeValue } from './gauge.js';
import { LiveSource } from './live-source.js';
import { mapLive } from './map-live.js';

/** What a value is delivered as, to a follower who had `before`; null when there is nothing to tell them. */
export type ShowValue<T, R> = (value: T, before: T | null) => R | null | Promise<R | null>;

/** A gauge that is followed: its present value at once, then each newer one. */
export class GaugeSource<T extends GaugeValue = GaugeValue, R = unknown> extends LiveSource<R> {
  readonly key: string;
  readonly gauge: Gauge<T>;

  constructor(
    platform: Platform,
    { kind, id }: { kind: GaugeKind<T>; id: string },
    readonly show: ShowValue<T, R>,
  ) {
    super();
    this.key = `gauge ${kind.name} ${id}`;
    this.gauge = gaugeBoard(platform).of(kind, id);
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
