import { keyedHash } from '../../../foundation/keyed-hash.js';
import type { Platform } from '../../../foundation/platform.js';
import { readTypedCode } from '../../../foundation/text/typed-code.js';

/** What is kept of a code: the same however it was typed. */
export function hashTypedCode(platform: Pick<Platform, 'secret'>, typed: string): Buffer {
  return keyedHash(platform, 'register-code', readTypedCode(typed));
}
