import { perPlatform, type Platform } from '../platform.js';
import { Gauge, type GaugeValue } from './gauge.js';

/** A kind of gauge and how its value is computed for the thing it measures. */
export interface GaugeKind<T extends GaugeValue> {
  name: string;
  compute(platform: Platform, id: string): Promise<T>;
}

/** Past so many, those nobody watches are let go. */
const MOST_KEPT = 2_000;

/** The gauges this server keeps, one per kind and thing. */
export class GaugeBoard {
  private readonly gauges = new Map<string, Gauge<GaugeValue>>();

  constructor(private readonly platform: Platform) {
    platform.bus.listen((message) => {
      if (message.kind === 'gauge') this.gauges.get(message.key)?.markDirty();
    });
  }

  /** The gauge of that kind for that thing. */
  of<T extends GaugeValue>(kind: GaugeKind<T>, id: string): Gauge<T> {
    const key = gaugeKey(kind, id);
    const known = this.gauges.get(key);
    if (known) return known as Gauge<T>;
    const gauge = new Gauge<T>(
      this.platform,
      () => kind.compute(this.platform, id),
      () => this.gauges.delete(key),
    );
    if (this.gauges.size >= MOST_KEPT) this.dropIdle();
    this.gauges.set(key, gauge);
    return gauge;
  }

  private dropIdle(): void {
    for (const [key, gauge] of this.gauges) if (gauge.idle) this.gauges.delete(key);
  }
}

/** This server's gauges. */
export const gaugeBoard = perPlatform((platform) => new GaugeBoard(platform));

/** Tells every server that a gauge may have moved. */
export function markGaugeDirty(platform: Platform, kind: { name: string }, id: string): void {
  platform.bus.publish({ kind: 'gauge', key: gaugeKey(kind, id) });
}

function gaugeKey(kind: { name: string }, id: string): string {
  return `${kind.name}:${id}`;
}
