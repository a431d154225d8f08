import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookies } from '../../foundation/context.js';
import {
  readSessionCookie,
  signSessionToken,
} from '../../features/accounts/sessions/session-cookie.js';
import type { Platform } from '../../foundation/platform.js';
import { cookieNames } from '../graphql/caller.js';

/** The session cookie of a request and its reply: out of reach of scripts, and not sent from other sites. */
export function sessionCookies(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): SessionCookies {
  const { session } = cookieNames(platform);
  const options = cookieOptions(platform, request);
  const { secret } = platform;
  return {
    browser: {
      address: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, 500) ?? null,
    },
    read: () => readSessionCookie(request.cookies[session], secret),
    set: (token, expires) =>
      void reply.setCookie(session, signSessionToken(token, secret), {
        ...options,
        ...(expires && { expires }),
      }),
    clear: () => void reply.clearCookie(session, options),
  };
}

/** Gives a browser without one a random key, for as long as it is open, so that its tabs count as one visitor. */
export function ensureVisitorKey(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): string {
  const { visitor } = cookieNames(platform);
  const known = request.cookies[visitor];
  if (known) return known;
  const key = randomBytes(12).toString('base64url');
  reply.setCookie(visitor, key, cookieOptions(platform, request));
  return key;
}

function cookieOptions({ publicUrl }: Platform, request: FastifyRequest) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:') || request.protocol === 'https',
  } as const;
}
