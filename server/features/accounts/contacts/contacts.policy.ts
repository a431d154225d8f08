import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { ALLOWED, denied, type Verdict } from '../../../foundation/errors/verdict.js';

/** For how long after signing in one may change how one signs in. */
const FRESH_MINUTES = 30;

/**
 * Changes how one signs in: who has just signed in. Whoever finds a device that was left open must not be able to take
 * over its account.
 */
export function canChangeSignIn(signedInAt: Date | null, now: Date): Verdict {
  const fresh = signedInAt && now.getTime() - signedInAt.getTime() < FRESH_MINUTES * 60_000;
  return fresh ? ALLOWED : denied(UserErrorCode.SIGN_IN_REQUIRED, 'signInAgain');
}
