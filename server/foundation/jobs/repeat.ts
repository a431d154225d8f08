import type { Platform } from '../platform.js';

/** Something done again and again; `stop` waits for the time under way. */
export interface RepeatedJob {
  stop(): Promise<void>;
}

/** Does `work` every `everyMs`, never twice at once; a failure is logged and tried again the next time. */
export function repeat(
  platform: Platform,
  name: string,
  everyMs: number,
  work: () => Promise<void>,
): RepeatedJob {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => {
        if (!platform.stopping.aborted)
          platform.log.error({ err: error, job: name }, 'a job failed');
      })
      .finally(() => (running = null));
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
