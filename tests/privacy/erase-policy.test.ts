import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { canEraseSelf, ERASE_PHRASES } from '../../server/features/accounts/erase.policy.js';

describe('erasing oneself', () => {
  test.each([...ERASE_PHRASES, '  Erase me  for good '])('with “%s”', (confirmation) => {
    expect(canEraseSelf({ confirmation, signedInRecently: true })).toEqual({ allowed: true });
  });

  test.each(['', 'erase me', 'yes', 'erase me for good!'])('not with “%s”', (confirmation) => {
    const verdict = canEraseSelf({ confirmation, signedInRecently: true });
    expect(verdict).toMatchObject({ allowed: false, code: 'CONSENT_REQUIRED' });
  });

  test('not long after signing in, whatever is typed', () => {
    const verdict = canEraseSelf({ confirmation: ERASE_PHRASES[0], signedInRecently: false });
    expect(verdict).toMatchObject({
      allowed: false,
      code: 'NOT_ALLOWED',
      message: 'eraseSignInAgain',
    });
  });
});
