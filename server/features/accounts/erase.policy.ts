import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';

/** Who has signed in longer ago has to do it again first. */
export const RECENT_SIGN_IN_MINUTES = 15;

/** What has to be typed, in either language. */
export const ERASE_PHRASES = ['erase me for good', '永久删除我的资料'] as const;

/** Erases oneself: who has just signed in, and has typed the phrase. */
export function canEraseSelf({
  confirmation,
  signedInRecently,
}: {
  confirmation: string;
  signedInRecently: boolean;
}): Verdict {
  const typed = confirmation.trim().toLowerCase().replace(/\s+/g, ' ');
  return firstObjection(
    () =>
      signedInRecently
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'eraseSignInAgain', {
            minutes: RECENT_SIGN_IN_MINUTES,
          }),
    () =>
      (ERASE_PHRASES as readonly string[]).includes(typed)
        ? ALLOWED
        : denied(UserErrorCode.CONSENT_REQUIRED, 'eraseConfirmation', {
            en: ERASE_PHRASES[0],
            zh: ERASE_PHRASES[1],
          }),
  );
}
