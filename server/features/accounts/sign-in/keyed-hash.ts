import { createHmac } from 'node:crypto';
import type { Platform } from '../../../foundation/platform.js';

/** A hash under the server's secret: who reads the database alone can neither read nor guess back what it is of. */
export function keyedHash({ secret }: Platform, ...parts: string[]): Buffer {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
}
