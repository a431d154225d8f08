import { createHmac } from 'node:crypto';
import type { Platform } from './platform.js';

/**
 * A hash under this installation's secret, for values that could be guessed from a plain one: codes people type, phone
 * numbers, addresses. `purpose` keeps equal values of different kinds apart.
 */
export function keyedHash(
  { secret }: Pick<Platform, 'secret'>,
  purpose: string,
  text: string,
): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\0${text}`).digest();
}
