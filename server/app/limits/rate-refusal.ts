import { RequestError } from '../../foundation/errors/request-error.js';
import type { Used } from './request-rates.js';

/** Over the limit: told with the limit, and when to come back. */
export function rateRefusal({ budget, limit, resetSeconds }: Used): RequestError {
  const what = budget === 'token' ? 'requests with this token' : budget;
  const message = `More than ${limit} ${what} within a minute; the limit is ${limit}. Go on in ${resetSeconds} s.`;
  return new RequestError('RATE_LIMITED', message, { retryAfter: resetSeconds });
}
