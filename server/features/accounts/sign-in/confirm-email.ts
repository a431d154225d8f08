import type { Platform } from '../../../foundation/platform.js';
import { finishSignIn, type NewSession, type SignInFrom } from './finish-sign-in.js';
import { libraryRefusal } from './library-failure.js';
import { signInLibrary } from './sign-in-library.js';
import { SignInRefusal } from './sign-in-refusal.js';
import { openWithPassword } from './sign-in-with-password.js';

/**
 * Confirms the address of a new account and signs in. It takes the mailed link and the password: somebody else may have
 * chosen one for an address that isn't theirs, hoping that its owner confirms it.
 */
export async function confirmEmail(
  platform: Platform,
  input: { token: string; password: string },
  from: SignInFrom,
): Promise<NewSession> {
  const who = { email: emailOf(input.token), password: input.password };
  const known = await openWithPassword(platform, who, from);
  if (known) return finishSignIn(platform, known, from);
  try {
    await signInLibrary(platform).api.verifyEmail({ query: { token: input.token } });
  } catch (error) {
    if (!libraryRefusal(error)) throw error;
    throw linkSpent();
  }
  const token = await openWithPassword(platform, who, from);
  return finishSignIn(platform, token!, from);
}

/** As the token says; the library checks later that it is ours and still good. */
function emailOf(token: string): string {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    const { email } = JSON.parse(payload) as { email?: unknown };
    if (typeof email === 'string') return email;
  } catch {
    // Not even the form of a token.
  }
  throw linkSpent();
}

function linkSpent() {
  return new SignInRefusal('LINK_SPENT', 'linkSpent');
}
