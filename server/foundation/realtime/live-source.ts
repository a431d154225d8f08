/**
 * Where the values of a live operation come from, apart from who follows: of sources with the same key one can be read for
 * everybody. As an async iterable, which is what GraphQL takes, it serves a single follower.
 */
export abstract class LiveSource<R> implements AsyncIterable<R> {
  /** What is followed, and as what. */
  abstract readonly key: string;

  /** The values one after another, for a follower alone. */
  abstract values(): AsyncIterableIterator<R>;

  /** Says that the follower has left. */
  leave(): void {}

  [Symbol.asyncIterator](): AsyncIterableIterator<R> {
    return this.values();
  }
}
