import type { MessageSender } from './message.js';

/** How long a gateway may take. */
const PATIENCE_MS = 10_000;

/**
 * Hands text messages to the gateway at `SMS_URL`: a POST of `{ "to": "+8613800000000", "text": "…" }` as JSON. Any answer
 * but 2xx means that it was not taken.
 */
export function smsGateway(url: string): MessageSender {
  return {
    async send({ to, text }) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to, text }),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!response.ok) throw new Error(`the SMS gateway answered ${response.status}`);
    },
  };
}
