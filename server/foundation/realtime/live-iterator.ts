/** Gives the next value, or undefined when there is nothing more; must return soon after `signal` is aborted. */
export type NextValue<T> = (signal: AbortSignal) => Promise<T | undefined>;

/**
 * An async iterator that asks `next` for each value: whoever reads slowly is asked slowly, so nothing queues up for
 * them. Unlike an async generator's, its `return()` ends a wait that is under way.
 */
export function liveIterator<T>(
  next: NextValue<T>,
  options: { stopping: AbortSignal; onEnd?: () => void },
): AsyncIterableIterator<T> {
  const over = new AbortController();
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    over.abort();
    options.stopping.removeEventListener('abort', end);
    options.onEnd?.();
  };
  options.stopping.addEventListener('abort', end);
  if (options.stopping.aborted) end();
  return {
    async next() {
      const value = ended ? undefined : await next(over.signal).catch(endThenThrow(end));
      if (value !== undefined && !ended) return { value, done: false };
      end();
      return { value: undefined, done: true };
    },
    return() {
      end();
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function endThenThrow(end: () => void) {
  return (error: unknown) => {
    end();
    throw error;
  };
}
