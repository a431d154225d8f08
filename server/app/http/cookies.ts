import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookies } from '../../foundation/context.js';
import {
  readSessionCookie,
  signSessionToken,
} from '../../features/accounts/sessions/session-cookie.js';
import { COOKIES } from '../graphql/caller.js';

/** The session cookie of a request and its reply: out of reach of scripts, and not sent from other sites. */
export function sessionCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  secret: string,
): SessionCookies {
  const options = cookieOptions(request);
  return {
    read: () => readSessionCookie(request.cookies[COOKIES.session], secret),
    set: (token, expires) =>
      void reply.setCookie(COOKIES.session, signSessionToken(token, secret), {
        ...options,
        ...(expires && { expires }),
      }),
    clear: () => void reply.clearCookie(COOKIES.session, options),
  };
}

/** Gives a browser without one a random key, for as long as it is open, so that its tabs count as one visitor. */
export function ensureVisitorKey(request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[COOKIES.visitor];
  if (known) return known;
  const key = randomBytes(12).toString('base64url');
  reply.setCookie(COOKIES.visitor, key, cookieOptions(request));
  return key;
}

function cookieOptions(request: FastifyRequest) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  } as const;
}
