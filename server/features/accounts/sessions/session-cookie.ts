import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A session's token as its cookie carries it: `token.signature`, the signature being HMAC-SHA256 of the token under the
 * server's secret, in base64. It is the form of the sign-in library, which sets the same cookie.
 */
export function signSessionToken(token: string, secret: string): string {
  return `${token}.${signature(token, secret)}`;
}

/** The token of a session cookie; null when it wasn't signed by us. */
export function readSessionCookie(cookie: string | undefined, secret: string): string | null {
  if (!cookie) return null;
  const dot = cookie.lastIndexOf('.');
  if (dot < 1) return null;
  const token = cookie.slice(0, dot);
  const given = Buffer.from(cookie.slice(dot + 1));
  const right = Buffer.from(signature(token, secret));
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

function signature(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('base64');
}
