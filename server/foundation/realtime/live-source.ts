/**
 * Where the values of a live operation come from, apart from who follows: sources with the same key tell the same. Each
 * can be followed alone, as any async iterable; `app/live` reads one of them for everybody.
 */
export abstract class LiveSource<R> implements AsyncIterable<R> {
  /** What is followed, and as what. */
  abstract readonly key: string;

  /** The values one after another, for a follower alone. */
  abstract values(): AsyncIterableIterator<R>;

  [Symbol.asyncIterator](): AsyncIterableIterator<R> {
    return this.values();
  }
}
