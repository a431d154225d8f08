import type { Platform } from '../../../foundation/platform.js';
import { forgetOldLinks } from './links.js';
import { forgetOldCodes } from './one-time-code.js';
import { forgetOldSlips } from './sign-in-slip.js';
import { forgetOldTries } from './throttle.js';

/** Removes codes, links and counted tries that no longer matter. */
export async function forgetOldSignIns(platform: Platform): Promise<void> {
  await forgetOldCodes(platform);
  await forgetOldLinks(platform);
  await forgetOldTries(platform);
  await forgetOldSlips(platform);
}
