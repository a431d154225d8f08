import { z } from 'zod';
import { SignInRefusal } from './sign-in-refusal.js';

/** Addresses of accounts that have none: nobody can ever own one below `.invalid`. */
const NO_MAIL = '@none.invalid';

/** The stand-in of an account that has no e-mail address; the library wants one for each. */
export function noMail(id: string): string {
  return `${id.toLowerCase()}${NO_MAIL}`;
}

/** The address of an account, or null for a stand-in. */
export function realEmail(email: string): string | null {
  return email.endsWith(NO_MAIL) ? null : email;
}

/** An e-mail address in the form it is kept in; null when it is none. */
export function toEmail(given: string): string | null {
  const email = given.trim().toLowerCase();
  return email.length <= 254 && z.email().safeParse(email).success ? realEmail(email) : null;
}

/** The same, refused when it is none. */
export function readEmail(given: string): string {
  const email = toEmail(given);
  if (email === null) throw new SignInRefusal('BAD_INPUT', 'emailForm');
  return email;
}

/**
 * A phone number as +8613800000000; null when it is none. Eleven digits that begin with 13 to 19 are a mobile phone in
 * China.
 */
export function toPhone(given: string): string | null {
  const digits = given.replace(/[\s().-]/g, '').replace(/^00/, '+');
  const phone = /^1[3-9]\d{9}$/.test(digits) ? `+86${digits}` : digits;
  return /^\+[1-9]\d{6,14}$/.test(phone) ? phone : null;
}

/** The same, refused when it is none. */
export function readPhone(given: string): string {
  const phone = toPhone(given);
  if (phone === null) throw new SignInRefusal('BAD_INPUT', 'phoneForm');
  return phone;
}

/** Enough of a phone number for its owner to know it by. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}…${phone.slice(-4)}`;
}

/** Enough of an address for its owner to know it by. */
export function maskEmail(email: string): string {
  return email.replace(/^(.)[^@]*/, '$1…');
}

/** How long passwords are, in characters. */
export const PASSWORD_LENGTH = { shortest: 10, longest: 128 };

/** A password that may be chosen; refused when it is too short or too long. */
export function readNewPassword(password: string): string {
  const { shortest, longest } = PASSWORD_LENGTH;
  if (password.length < shortest)
    throw new SignInRefusal('BAD_INPUT', 'passwordShort', { shortest });
  if (password.length > longest) throw new SignInRefusal('BAD_INPUT', 'passwordLong', { longest });
  return password;
}
