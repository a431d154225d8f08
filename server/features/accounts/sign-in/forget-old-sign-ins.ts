import type { Platform } from '../../../foundation/platform.js';
import { forgetOldCodes } from './one-time-code.js';
import { forgetOldSlips } from './sign-in-slip.js';
import { forgetOldTries } from './throttle.js';

/** Removes codes and counted tries that no longer matter. */
export async function forgetOldSignIns(platform: Platform): Promise<void> {
  await forgetOldCodes(platform);
  await forgetOldTries(platform);
  await forgetOldSlips(platform);
}
