import type { Platform } from '../../../foundation/platform.js';
import { background } from '../../../foundation/jobs/background.js';
import { askLibrary } from './ask-library.js';
import { readEmail } from './contact-forms.js';
import type { SignInFrom } from './finish-sign-in.js';
import { requireMail } from './sign-in-methods.js';
import { admitSend } from './throttle.js';

/** Mails a link to sign in with, which makes an account for a new address. Everything after the answer. */
export async function sendLink(
  platform: Platform,
  input: { email: string },
  from: SignInFrom,
): Promise<void> {
  requireMail(platform);
  const email = readEmail(input.email);
  await admitSend(platform, email, from.address);
  background(platform).run('send a link', async () => {
    await askLibrary(platform, from, (library, headers) =>
      library.signInMagicLink({ body: { email }, headers }),
    );
  });
}
