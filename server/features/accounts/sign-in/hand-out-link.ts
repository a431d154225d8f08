import type { Platform } from '../../../foundation/platform.js';
import { newToken } from '../secret-tokens.js';
import { mailedLink } from './links.js';
import { signInLibrary } from './sign-in-library.js';

/** How long a link that is handed out rather than mailed can be used: it has to be carried to somebody first. */
export const HANDED_OUT_SECONDS = 60 * 60;

/**
 * A link that signs in once whoever has that address, for them to get from whoever runs the server. It is kept as the
 * library keeps the links it mails, so that the same page and the same rules take it.
 */
export async function handOutLink(platform: Platform, email: string): Promise<string> {
  const token = newToken();
  const { internalAdapter } = await signInLibrary(platform).$context;
  await internalAdapter.createVerificationValue({
    identifier: `magic-link:${token}`,
    value: JSON.stringify({ type: 'magic-link', email }),
    expiresAt: new Date(platform.clock.now().getTime() + HANDED_OUT_SECONDS * 1_000),
  });
  return mailedLink(platform, 'link', token);
}
