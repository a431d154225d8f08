import type { Platform } from '../../../foundation/platform.js';
import { background } from '../../../foundation/jobs/background.js';
import { askLibrary } from './ask-library.js';
import { PASSWORD_LENGTH, readEmail } from './contact-forms.js';
import { finishSignIn, type NewSession, type SignInFrom } from './finish-sign-in.js';
import { libraryRefusal } from './library-failure.js';
import { SignInRefusal } from './sign-in-refusal.js';
import { admitSend, admitTry, forgiveTries } from './throttle.js';

/** An address and the password somebody says belongs to it. */
export interface PasswordInput {
  email: string;
  password: string;
}

/** Signs in with address and password. An unknown address takes as long, and is told the same, as a wrong password. */
export async function signInWithPassword(
  platform: Platform,
  input: PasswordInput,
  from: SignInFrom,
): Promise<NewSession> {
  const email = readEmail(input.email);
  const token = await openWithPassword(platform, { email, password: input.password }, from);
  if (token) return finishSignIn(platform, token, from);
  remindOfConfirming(platform, email, from);
  throw new SignInRefusal('EMAIL_NOT_CONFIRMED', 'emailNotConfirmed');
}

/** The token of a new session; null when the password is right but the address not confirmed yet. */
export async function openWithPassword(
  platform: Platform,
  { email, password }: PasswordInput,
  from: SignInFrom,
): Promise<string | null> {
  await admitTry(platform, email, from.address);
  // Nobody has such a password; hashing it would only take long.
  if (password.length > PASSWORD_LENGTH.longest) throw wrongPassword();
  const token = await tryPassword(platform, { email, password }, from);
  await forgiveTries(platform, email);
  return token;
}

async function tryPassword(platform: Platform, body: PasswordInput, from: SignInFrom) {
  try {
    const opened = await askLibrary(platform, from, (library, headers) =>
      library.signInEmail({ body, headers }),
    );
    return opened.token;
  } catch (error) {
    const refusal = libraryRefusal(error);
    if (!refusal) throw error;
    if (refusal === 'EMAIL_NOT_VERIFIED') return null;
    throw wrongPassword();
  }
}

function wrongPassword() {
  return new SignInRefusal('WRONG_PASSWORD', 'wrongPassword');
}

/** Sends the mail to confirm with once more, should enough time have gone by. */
function remindOfConfirming(platform: Platform, email: string, from: SignInFrom): void {
  background(platform).run('remind of confirming', async () => {
    try {
      await admitSend(platform, email, from.address);
    } catch (error) {
      if (error instanceof SignInRefusal) return;
      throw error;
    }
    await askLibrary(platform, from, (library, headers) =>
      library.sendVerificationEmail({ body: { email }, headers }),
    );
  });
}
