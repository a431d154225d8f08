import { describe, expect, test } from 'vitest';
import { canEraseSelf, ERASE_PHRASES } from '../../server/features/accounts/erase.policy.js';

describe('erasing oneself', () => {
  test.each([...ERASE_PHRASES, '  Erase me  for good '])('with “%s”', (confirmation) => {
    expect(canEraseSelf(confirmation)).toEqual({ allowed: true });
  });

  test.each(['', 'erase me', 'yes', 'erase me for good!'])('not with “%s”', (confirmation) => {
    expect(canEraseSelf(confirmation)).toMatchObject({ allowed: false, code: 'CONSENT_REQUIRED' });
  });
});
