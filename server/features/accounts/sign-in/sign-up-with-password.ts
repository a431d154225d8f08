import type { Platform } from '../../../foundation/platform.js';
import { background } from '../../../foundation/jobs/background.js';
import { askLibrary } from './ask-library.js';
import { readEmail, readNewPassword } from './contact-forms.js';
import type { SignInFrom } from './finish-sign-in.js';
import { requireMail } from './sign-in-methods.js';
import { admitSend } from './throttle.js';

/**
 * Makes an account that counts once its address is confirmed. All of it happens after the answer, which so can't tell
 * whether the address has one already; the mail says that, to whoever reads mails sent there.
 */
export async function signUpWithPassword(
  platform: Platform,
  input: { email: string; password: string },
  from: SignInFrom,
): Promise<void> {
  requireMail(platform);
  const email = readEmail(input.email);
  const password = readNewPassword(input.password);
  await admitSend(platform, email, from.address);
  background(platform).run('sign up', async () => {
    const body = { email, password, name: '' };
    await askLibrary(platform, from, (library) => library.signUpEmail({ body }));
  });
}
