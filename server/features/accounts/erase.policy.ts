import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, type Verdict } from '../../foundation/errors/verdict.js';

/** What has to be typed, in either language. */
export const ERASE_PHRASES = ['erase me for good', '永久删除我的资料'] as const;

/** Erases oneself: who has typed the phrase. That they have just signed in is asked as for changing how one signs in. */
export function canEraseSelf(confirmation: string): Verdict {
  const typed = confirmation.trim().toLowerCase().replace(/\s+/g, ' ');
  if ((ERASE_PHRASES as readonly string[]).includes(typed)) return ALLOWED;
  const [en, zh] = ERASE_PHRASES;
  return denied(UserErrorCode.CONSENT_REQUIRED, 'eraseConfirmation', { en, zh });
}
