import { hash, randomBytes } from 'node:crypto';

/** A new secret token: 32 random bytes as base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. It is random enough that a plain hash can't be guessed back. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
