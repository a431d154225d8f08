import type { Platform } from '../../../foundation/platform.js';
import { askLibrary } from './ask-library.js';
import { readPhone } from './contact-forms.js';
import { finishSignIn, type NewSession, type SignInFrom } from './finish-sign-in.js';
import { libraryRefusal } from './library-failure.js';
import { holdsCode } from './one-time-code.js';
import { SignInRefusal } from './sign-in-refusal.js';
import { admitTry, forgiveTries } from './throttle.js';

/** A number that its account wasn't used with for so long may belong to somebody else by now. */
const MOVED_DAYS = 180;

/** A phone number and the code that was sent to it. */
export interface CodeInput {
  phone: string;
  code: string;
  /** The number is new to whoever has it now: leave the account it was used for, and make one of their own. */
  startAnew?: boolean;
}

/**
 * Signs in with the code sent to a phone. A number that was long unused doesn't open the account it once belonged to, since
 * networks give numbers to others: that takes another way to sign in, or a slip; or the number starts anew.
 */
export async function signInWithCode(
  platform: Platform,
  input: CodeInput,
  from: SignInFrom,
): Promise<NewSession> {
  const phone = readPhone(input.phone);
  await admitTry(platform, phone, from.address);
  const moved = await mayHaveMoved(platform, phone);
  if (moved) await settleMoved(platform, phone, input);
  const token = await openWithCode(platform, phone, input.code, from);
  await forgiveTries(platform, phone);
  return finishSignIn(platform, token, from);
}

async function openWithCode(platform: Platform, phone: string, code: string, from: SignInFrom) {
  try {
    const body = { phoneNumber: phone, code };
    const opened = await askLibrary(platform, from, (library, headers) =>
      library.verifyPhoneNumber({ body, headers }),
    );
    return opened.token!;
  } catch (error) {
    if (!libraryRefusal(error)) throw error;
    throw wrongCode();
  }
}

async function mayHaveMoved(platform: Platform, phone: string): Promise<boolean> {
  const found: unknown[] = await platform.db.query(
    `SELECT 1 FROM account_user u WHERE phone_number = $1
     AND GREATEST(signed_in_at, created_at, (SELECT max(updated_at) FROM session s WHERE s.person_id = u.id))
       < $2::timestamptz - make_interval(days => $3)`,
    [phone, platform.clock.now(), MOVED_DAYS],
  );
  return found.length > 0;
}

/** Told only to who has the code; it stays good, so that one answer is enough. */
async function settleMoved(platform: Platform, phone: string, { code, startAnew }: CodeInput) {
  if (!(await holdsCode(platform, ['PHONE', phone], code))) throw wrongCode();
  if (!startAnew) throw new SignInRefusal('PROOF_NEEDED', 'proofNeeded', { days: MOVED_DAYS });
  await platform.db.query(
    'UPDATE account_user SET phone_number = NULL, phone_number_verified = false WHERE phone_number = $1',
    [phone],
  );
}

function wrongCode() {
  return new SignInRefusal('WRONG_CODE', 'wrongCode');
}
