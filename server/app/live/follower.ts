import type { Reader } from '../execution/reader.js';
import type { Outbox } from './outbox.js';

/** An operation that follows something. */
export interface FollowingOperation {
  readonly id: string;
  /** What it follows has come to its end, with an error if there is one. */
  ended(failure: { error: unknown } | null): void;
}

/** Everybody who follows the same. */
export interface Group {
  /** Lets somebody follow, from where they are. */
  join(follower: Follower): void;
  /** Somebody has left. */
  leave(follower: Follower): void;
}

/** One live operation on one socket: values go to the socket's outbox, the word that it is over to the operation. */
export class Follower {
  hasLeft = false;
  readonly opening: string;
  /** What they follow; set once, when they begin. */
  group!: Group;

  /** `seen` is the number or version of the last value that they have. */
  constructor(
    readonly reader: Reader,
    readonly outbox: Outbox,
    private readonly operation: FollowingOperation,
    private readonly source: { leave(): void },
    public seen: number,
  ) {
    this.opening = openingOf(operation.id);
  }

  /** Hands them a value. */
  tell(payload: Buffer): void {
    this.outbox.put(this, payload);
  }

  /** Ends the operation, with an error if there is one. */
  end(failure: { error: unknown } | null = null): void {
    if (this.hasLeft) return;
    // What was handed over comes before the word that it is over.
    this.outbox.flush();
    this.leave();
    this.operation.ended(failure);
  }

  /** They want no more. */
  leave(): void {
    if (this.hasLeft) return;
    this.hasLeft = true;
    this.group.leave(this);
    this.source.leave();
  }
}

/** A message up to its payload, without any character beyond ASCII; one text instead of the parts it was made of. */
function openingOf(operationId: string): string {
  const id = JSON.stringify(operationId).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.from(`{"id":${id},"type":"next","payload":`, 'latin1').toString('latin1');
}
