import type { Platform } from '../../../foundation/platform.js';
import { background } from '../../../foundation/jobs/background.js';
import { askLibrary } from './ask-library.js';
import { readEmail } from './contact-forms.js';
import type { SignInFrom } from './finish-sign-in.js';
import { requireMail } from './sign-in-methods.js';
import { admitSend } from './throttle.js';

/** Mails a link to choose a new password with, to an address that has an account; the answer is the same for any. */
export async function askNewPassword(
  platform: Platform,
  input: { email: string },
  from: SignInFrom,
): Promise<void> {
  requireMail(platform);
  const email = readEmail(input.email);
  await admitSend(platform, email, from.address);
  background(platform).run('send a link for a new password', async () => {
    await askLibrary(platform, from, (library) =>
      library.requestPasswordReset({ body: { email } }),
    );
  });
}
