import { WINDOW_SECONDS, type Used } from './request-rates.js';

/**
 * What a program should know of its budgets, as the standard has it: RateLimit-Policy and RateLimit of the IETF's
 * draft-ietf-httpapi-ratelimit-headers (10 and later), as lists with one item for each budget the request used.
 */
export function rateHeaders(used: readonly Used[]): Record<string, string> {
  const [exceeded] = used.filter((one) => one.exceeded);
  return {
    'ratelimit-policy': used
      .map(({ budget, limit }) => `"${budget}";q=${limit};w=${WINDOW_SECONDS}`)
      .join(', '),
    ratelimit: used
      .map(({ budget, remaining, resetSeconds }) => `"${budget}";r=${remaining};t=${resetSeconds}`)
      .join(', '),
    ...(exceeded && { 'retry-after': String(exceeded.resetSeconds) }),
  };
}
