import type { Platform } from '../../../foundation/platform.js';
import { askLibrary } from './ask-library.js';
import { finishSignIn, type NewSession, type SignInFrom } from './finish-sign-in.js';
import { libraryRefusal } from './library-failure.js';
import { SignInRefusal } from './sign-in-refusal.js';

/** Signs in with the token of a mailed link, once. A password chosen before the address was proven is gone with it. */
export async function signInWithLink(
  platform: Platform,
  { token }: { token: string },
  from: SignInFrom,
): Promise<NewSession> {
  try {
    const opened = await askLibrary(platform, from, (library, headers) =>
      library.magicLinkVerify({ query: { token }, headers }),
    );
    return await finishSignIn(platform, opened.token, from);
  } catch (error) {
    // The library answers a spent link with a redirection.
    if (!libraryRefusal(error)) throw error;
    throw new SignInRefusal('LINK_SPENT', 'linkSpent');
  }
}
