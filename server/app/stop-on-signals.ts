import type { Logger } from 'pino';

const steps: (() => Promise<void>)[] = [];
let stopping = false;

/** Adds something to stop when the process is asked to end; what was added last stops first. */
export function stopOnSignals(log: Logger, stop: () => Promise<void>): void {
  steps.unshift(stop);
  if (steps.length > 1) return;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A second Ctrl-C, or npm passing the first one on, must not cut the stopping short.
    process.on(signal, () => void stopAll(log));
  }
}

/** Whether the process has been asked to end. */
export function isStopping(): boolean {
  return stopping;
}

async function stopAll(log: Logger): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info('stopping');
  for (const stop of steps) {
    await stop().catch((error: unknown) => log.error({ err: error }, 'could not stop cleanly'));
  }
  process.exit(process.exitCode ?? 0);
}

/** Stops everything that was added so far, as when the start fails half-way. */
export async function stopNow(log: Logger): Promise<void> {
  await stopAll(log);
}
