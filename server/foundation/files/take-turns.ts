/** Lets so many pieces of work run at once; others wait their turn, and `full` answers those who would wait too long. */
export function takeTurns({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <T>(work: () => Promise<T>, full: () => Error): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw full();
      // Whoever ends hands their place on, so that nobody who comes meanwhile slips in between.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
