import { perPlatform, type Platform } from '../platform.js';

/** Most pieces of work that run, and that wait, at once. */
const AT_ONCE = 4;
const MOST_WAITING = 1_000;

/** Work that nobody waits for: it is done after the answer, a few pieces at a time. */
export interface Background {
  /** Takes on work; a failure is logged under `name`, and so is what finds no room. */
  run(name: string, work: () => Promise<void>): void;
  /** Resolves when nothing is left to do. */
  settled(): Promise<void>;
}

/** The background work of a server. */
export const background = perPlatform<Background>((platform) => {
  const waiting: (() => Promise<void>)[] = [];
  const running = new Set<Promise<void>>();
  const next = () => {
    while (running.size < AT_ONCE && waiting.length > 0) {
      const done = waiting.shift()!().finally(() => {
        running.delete(done);
        next();
      });
      running.add(done);
    }
  };
  return {
    run(name, work) {
      if (waiting.length >= MOST_WAITING)
        return platform.log.error({ job: name }, 'too much is waiting to be done');
      waiting.push(() => guarded(platform, name, work));
      // Not at once: the answer goes first.
      setImmediate(next);
    },
    async settled() {
      next();
      while (running.size > 0) await Promise.all(running);
    },
  };
});

async function guarded(platform: Platform, name: string, work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    platform.log.error({ err: error, job: name }, 'a job failed');
  }
}
