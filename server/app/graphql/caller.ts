import { viewerOfApiToken, viewerOfSession } from '../../features/accounts/find-viewer.js';
import { readSessionCookie } from '../../features/accounts/sessions/session-cookie.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import type { Platform } from '../../foundation/platform.js';
import { visitor, type Viewer } from '../../foundation/viewer.js';

/**
 * Names of our cookies: the session's signed token, and a random key that tells visitors' browsers apart. Where people come
 * over TLS they are `__Host-` names, which a browser takes from this very host alone and over TLS alone.
 */
export function cookieNames({ publicUrl }: Pick<Platform, 'publicUrl'>) {
  const prefix = publicUrl.startsWith('https:') ? '__Host-' : '';
  return { session: `${prefix}gongyi_session`, visitor: `${prefix}gongyi_visitor` };
}

/** What a request brought to say who is asking. */
export interface Credentials {
  /** From `Authorization: Bearer …` or `connection_init`. */
  bearer?: string;
  /** From the session cookie. */
  session?: string;
  /** From the visitor cookie, or anything that tells this caller from others. */
  visitorKey: string;
}

/**
 * Who is asking. A bad bearer token is refused, since a program should learn of it; a stale cookie makes a visitor,
 * since a person should still see the page.
 */
export async function identify(platform: Platform, credentials: Credentials): Promise<Viewer> {
  const { bearer, session, visitorKey } = credentials;
  if (bearer !== undefined) {
    const viewer = await viewerOfApiToken(platform, bearer);
    if (viewer) return viewer;
    throw new RequestError(
      'UNAUTHENTICATED',
      'This token is unknown or has expired. Get a new one, or leave it out to read what is public.',
    );
  }
  const token = readSessionCookie(session, platform.secret);
  const viewer = token === null ? null : await viewerOfSession(platform, token);
  return viewer ?? visitor(visitorKey);
}

/**
 * The token of an `Authorization: Bearer …` header; undefined when there is none, or one of another scheme, which is
 * between the caller and a proxy. `Bearer` without a token gives an empty one, which is refused like any unknown token.
 */
export function bearerToken(header: unknown): string | undefined {
  if (typeof header !== 'string' || !/^bearer\b/i.test(header.trim())) return undefined;
  return /^bearer +(\S+)$/i.exec(header.trim())?.[1] ?? '';
}
