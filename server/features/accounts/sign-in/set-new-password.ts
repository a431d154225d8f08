import type { Platform } from '../../../foundation/platform.js';
import { readNewPassword } from './contact-forms.js';
import { libraryRefusal } from './library-failure.js';
import { signInLibrary } from './sign-in-library.js';
import { SignInRefusal } from './sign-in-refusal.js';

/** Sets a new password by a mailed link; every session of the account ends, whoever holds it. */
export async function setNewPassword(
  platform: Platform,
  input: { token: string; password: string },
): Promise<void> {
  const newPassword = readNewPassword(input.password);
  try {
    const body = { token: input.token, newPassword };
    await signInLibrary(platform).api.resetPassword({ body });
  } catch (error) {
    if (!libraryRefusal(error)) throw error;
    throw new SignInRefusal('LINK_SPENT', 'linkSpent');
  }
}
