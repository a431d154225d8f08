import type { Outbox } from './outbox.js';
import type { Reader } from '../execution/reader.js';

/** One live operation on one socket, as graphql-ws keeps it: values go past it to the socket, only the end comes by it. */
export class Follower {
  hasLeft = false;
  readonly opening: string;
  private settle: {
    resolve: (end: IteratorResult<never>) => void;
    reject: (error: unknown) => void;
  } | null = null;
  private failure: { error: unknown } | null = null;

  /** `seen` is the number or version of the last value that they have. */
  constructor(
    readonly reader: Reader,
    readonly outbox: Outbox,
    operationId: string,
    public seen: number,
    private readonly onLeave: () => void,
  ) {
    this.opening = `{"id":${inAscii(operationId)},"type":"next","payload":`;
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
    this.failure = failure;
    this.leave();
  }

  /** What graphql-ws waits on: nothing ever comes but the end. */
  readonly iterator: AsyncIterableIterator<never> = {
    next: () =>
      new Promise((resolve, reject) => {
        this.settle = { resolve, reject };
        if (this.hasLeft) this.settled();
      }),
    return: () => {
      this.leave();
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };

  private leave(): void {
    if (!this.hasLeft) {
      this.hasLeft = true;
      this.onLeave();
    }
    this.settled();
  }

  private settled(): void {
    if (this.failure) this.settle?.reject(this.failure.error);
    else this.settle?.resolve({ value: undefined, done: true });
  }
}

/** A text in JSON without any character beyond ASCII. */
function inAscii(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
