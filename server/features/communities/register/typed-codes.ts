import { randomInt } from 'node:crypto';
import { keyedHash } from '../../../foundation/keyed-hash.js';
import type { Platform } from '../../../foundation/platform.js';

/** Digits and letters that nobody takes for one another: no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** A code to be printed and typed: 60 random bits, in groups of four. */
export function newTypedCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a code: the same however it was typed. */
export function hashTypedCode(platform: Pick<Platform, 'secret'>, typed: string): Buffer {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const meant = plain.replaceAll('O', '0').replace(/[IL]/g, '1');
  return keyedHash(platform, 'register-code', meant);
}
