import { setTimeout as pause } from 'node:timers/promises';

/** Resolves once what is under way has ended, either way, or takes longer than `patienceMs`. */
export async function ended(underWay: Promise<unknown>, patienceMs: number): Promise<void> {
  const patience = new AbortController();
  const late = pause(patienceMs, null, { ref: false, signal: patience.signal });
  await Promise.race([underWay, late]).catch(() => {});
  patience.abort();
  await late.catch(() => {});
}
