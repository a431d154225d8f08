import { setTimeout as wait } from 'node:timers/promises';

const MOST_ATTEMPTS = 8;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/** The request may or may not have reached the server: asking again is right only where that is safe. */
export class TransportError extends Error {
  /** How long the server asks to wait, if it says so. */
  readonly retryAfterMs: number | null;

  constructor(message: string, retryAfterMs: number | null = null) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}

/** Does something again, after growing waits, as long as only the transport fails. */
export async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TransportError) || attempts === MOST_ATTEMPTS) throw error;
      await wait(error.retryAfterMs ?? Math.min(FIRST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS));
    }
  }
}
