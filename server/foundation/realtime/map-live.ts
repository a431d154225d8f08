/** Maps the values of a live iterator; those that become null are skipped. Ends, and is ended, with its source. */
export function mapLive<T, R>(
  source: AsyncIterableIterator<T>,
  map: (value: T) => R | null | Promise<R | null>,
): AsyncIterableIterator<R> {
  // A source nobody reads any more must not go on working for nobody.
  const mapped = async (value: T) => {
    try {
      return await map(value);
    } catch (error) {
      await source.return?.();
      throw error;
    }
  };
  return {
    async next() {
      for (;;) {
        const step = await source.next();
        if (step.done) return { value: undefined, done: true };
        const value = await mapped(step.value);
        if (value !== null) return { value, done: false };
      }
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
