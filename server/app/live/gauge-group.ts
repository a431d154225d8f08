import type { GaugeSource } from '../../foundation/realtime/gauge-source.js';
import type { GaugeValue } from '../../foundation/realtime/gauge.js';
import type { Follower } from './follower.js';
import { handOut } from './hand-out.js';
import type { LiveQuery } from './live-query.js';
import type { SharedExecution } from './shared-execution.js';

/** Everybody who asks the same of the same gauge: each gets the present value at once, and then each newer one with the others. */
export class GaugeGroup {
  private readonly inStep = new Set<Follower>();
  private readonly beginning = new Set<Follower>();
  private readonly values: AsyncIterableIterator<GaugeValue>;
  /** The last value that those in step were handed. */
  private told: GaugeValue | null = null;
  /** What somebody gets who has nothing yet; the same for all who come while it is the present value. */
  private whole: { value: GaugeValue; execution: Promise<SharedExecution | null> } | null = null;

  constructor(
    private readonly source: GaugeSource,
    private readonly query: LiveQuery,
    private readonly onEmpty: () => void,
  ) {
    this.values = source.gauge.watch();
    void this.run();
  }

  /** Lets somebody follow. */
  join(follower: Follower): void {
    void this.begin(follower);
  }

  /** Somebody has left. */
  leave(follower: Follower): void {
    this.inStep.delete(follower);
    this.beginning.delete(follower);
    if (this.inStep.size + this.beginning.size > 0) return;
    void this.values.return!();
    this.onEmpty();
  }

  private async run(): Promise<void> {
    try {
      for await (const value of this.values) await this.advance(value);
      this.endAll(null);
    } catch (error) {
      this.endAll({ error });
    }
  }

  private async advance(value: GaugeValue): Promise<void> {
    const root = await this.source.show(value, this.told);
    this.told = value;
    if (root === null) return;
    await handOut({
      execution: this.query.executionOf([root]),
      followers: this.inStep,
      isDue: (follower) => this.inStep.has(follower) && follower.seen < value.version,
      give: (follower, [payload]) => this.give(follower, value, payload!),
    });
  }

  private give(follower: Follower, { version }: GaugeValue, payload: Buffer): void {
    // Whoever can't take it in skips to what is the latest once they can.
    if (follower.outbox.isFull && this.inStep.delete(follower)) return void this.begin(follower);
    follower.tell(payload);
    follower.seen = version;
  }

  /** Gives the present value, as to somebody who has nothing, and lets them go on with the others. */
  private async begin(follower: Follower): Promise<void> {
    this.beginning.add(follower);
    try {
      await follower.outbox.room();
      if (!follower.outbox.isOpen) return;
      for (let value = await this.present(follower); value; value = await this.present(follower)) {
        // Else the others have gone on meanwhile, by what this one has nothing of.
        if (this.told && this.told.version > value.version) continue;
        if (this.beginning.delete(follower)) this.inStep.add(follower);
        return;
      }
    } catch (error) {
      follower.end({ error });
    }
  }

  /** Hands the present value over; null when they have left by then. */
  private async present(follower: Follower): Promise<GaugeValue | null> {
    const value = await this.source.gauge.current();
    const execution = await this.wholeOf(value);
    const payloads = await execution?.payloadsFor(follower.reader);
    if (follower.hasLeft) return null;
    if (payloads && value.version > follower.seen) follower.tell(payloads[0]!);
    follower.seen = value.version;
    return value;
  }

  private wholeOf(value: GaugeValue): Promise<SharedExecution | null> {
    if (this.whole?.value !== value) this.whole = { value, execution: this.showWhole(value) };
    return this.whole.execution;
  }

  private async showWhole(value: GaugeValue): Promise<SharedExecution | null> {
    const root = await this.source.show(value, null);
    return root === null ? null : this.query.executionOf([root]);
  }

  private endAll(failure: { error: unknown } | null): void {
    for (const follower of [...this.inStep, ...this.beginning]) follower.end(failure);
  }
}
