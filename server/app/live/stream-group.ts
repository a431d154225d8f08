import type { LoggedEvent } from '../../foundation/events/stream-sql.js';
import type { StreamSource } from '../../foundation/realtime/stream-source.js';
import { streamHub } from '../../foundation/realtime/stream-hub.js';
import type { StreamTail } from '../../foundation/realtime/stream-tail.js';
import type { Follower } from './follower.js';
import { handOut } from './hand-out.js';
import type { LiveQuery } from './live-query.js';
import { Lots, lotOf, type Lot } from './lots.js';

/**
 * Everybody who asks the same of the same stream. Those in step are handed each event together; whoever comes with an
 * older cursor, or can't take it in fast enough, catches up by the log at their own pace and then joins the others.
 */
export class StreamGroup {
  private readonly tail: StreamTail;
  private readonly inStep = new Set<Follower>();
  private readonly behind = new Set<Follower>();
  private readonly events: AsyncIterableIterator<LoggedEvent[]>;
  private readonly lots: Lots;
  /** The number of the last event that those in step were handed. */
  private position: number;

  constructor(
    private readonly source: StreamSource,
    private readonly query: LiveQuery,
    private readonly onEmpty: () => void,
  ) {
    const { streamId, head } = source.place;
    this.position = head;
    this.tail = streamHub(source.platform).tail(streamId);
    this.events = this.tail.followInLots(head);
    this.lots = new Lots(this.tail, query, source.place.toRoot);
    void this.run();
  }

  /** Lets somebody follow, from where they are. */
  join(follower: Follower): void {
    if (follower.seen >= this.position) this.inStep.add(follower);
    else void this.catchUp(follower);
  }

  /** Somebody has left. */
  leave(follower: Follower): void {
    this.inStep.delete(follower);
    this.behind.delete(follower);
    if (this.inStep.size + this.behind.size > 0) return;
    void this.events.return!();
    this.onEmpty();
  }

  private async run(): Promise<void> {
    try {
      for await (const events of this.events)
        for (let at = 0; at < events.length; at += Lots.SIZE)
          await this.advance(
            lotOf(events.slice(at, at + Lots.SIZE), this.query, this.source.place.toRoot),
          );
      this.endAll(null);
    } catch (error) {
      this.endAll({ error });
    }
  }

  private async advance(lot: Lot): Promise<void> {
    await handOut({
      execution: lot.execution,
      followers: this.inStep,
      isDue: (follower) => follower.seen < lot.last && this.inStep.has(follower),
      give: (follower, payloads) => {
        if (this.give(follower, lot, payloads)) return;
        this.inStep.delete(follower);
        void this.catchUp(follower);
      },
    });
    this.position = lot.last;
  }

  /** Hands over what of the lot they don’t have yet, as far as they can take it in; false when that was not all. */
  private give(follower: Follower, { seqs, last }: Lot, payloads: readonly Buffer[]): boolean {
    for (let index = 0; index < seqs.length; index++) {
      const seq = seqs[index]!;
      if (seq <= follower.seen) continue;
      if (follower.outbox.isFull) return false;
      follower.tell(payloads[index]!);
      follower.seen = seq;
    }
    follower.seen = Math.max(follower.seen, last);
    return true;
  }

  private async catchUp(follower: Follower): Promise<void> {
    this.behind.add(follower);
    try {
      do {
        // Waited for first: without room they would be in step again, and out of it, for ever.
        await follower.outbox.room();
        // Its operations end with the socket, any moment now.
        if (!follower.outbox.isOpen) return;
        if (follower.seen < this.position) await this.giveNext(follower);
      } while (!follower.hasLeft && follower.seen < this.position);
    } catch (error) {
      follower.end({ error });
    }
    if (this.behind.delete(follower) && !follower.hasLeft) this.inStep.add(follower);
  }

  private async giveNext(follower: Follower): Promise<void> {
    const lot = await this.lots.after(follower.seen, this.position);
    const payloads = await lot.execution.payloadsFor(follower.reader);
    if (!follower.hasLeft) this.give(follower, lot, payloads);
  }

  private endAll(failure: { error: unknown } | null): void {
    for (const follower of [...this.inStep, ...this.behind]) follower.end(failure);
  }
}
