import { describe, expect, test } from 'vitest';
import {
  readSessionCookie,
  signSessionToken,
} from '../../server/features/accounts/sessions/session-cookie.js';

const SECRET = 'a secret of the server';

describe('the cookie of a session', () => {
  const cookie = signSessionToken('token', SECRET);

  test('gives the token back to the server that signed it', () => {
    expect(readSessionCookie(cookie, SECRET)).toBe('token');
  });

  test.each([
    ['signed with another secret', signSessionToken('token', 'another')],
    ['with the signature of another token', `other${cookie.slice('token'.length)}`],
    ['with half a signature', cookie.slice(0, -3)],
    ['without a signature', 'token'],
    ['without a token', cookie.slice('token'.length)],
    ['of nothing', ''],
    ['that was not sent', undefined],
  ])('one %s is nobody’s', (_what, given) => {
    expect(readSessionCookie(given, SECRET)).toBeNull();
  });
});
