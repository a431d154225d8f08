import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../../foundation/context.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import { UploadRefusal } from '../../foundation/files/upload-refusal.js';
import type { Platform } from '../../foundation/platform.js';
import { chooseLocale } from '../../foundation/text/localized-text.js';
import { visitor, type Scope } from '../../foundation/viewer.js';
import { bearerToken, cookieNames, identify } from '../graphql/caller.js';
import { createContext } from '../graphql/context.js';

/**
 * Who sends or asks for a file: as at `/graphql`, but without giving out cookies. A program's token needs one of the
 * scopes.
 */
export async function fileCaller(
  platform: Platform,
  request: FastifyRequest,
  scopes: readonly Scope[],
): Promise<RequestContext> {
  const credentials = {
    bearer: bearerToken(request.headers.authorization),
    session: request.cookies[cookieNames(platform).session],
    visitorKey: '',
  };
  const viewer = await identify(platform, credentials).catch((error: unknown) => {
    if (error instanceof RequestError) throw new UploadRefusal('UNAUTHENTICATED', 'signIn');
    throw error;
  });
  const { credential } = viewer;
  if (credential?.kind === 'TOKEN' && !scopes.some((scope) => credential.scopes.includes(scope)))
    throw new UploadRefusal('FORBIDDEN', 'tokenScope', { scopes: scopes.join(' / ') });
  return createContext(platform, { viewer, locale: localeOf(request), cookies: null });
}

/** A refusal's words in the language of whoever asked, known or not. */
export function sayTo(
  platform: Platform,
  request: FastifyRequest,
  { message, params }: UploadRefusal,
): string {
  const nobody = { viewer: visitor(''), locale: localeOf(request), cookies: null };
  return createContext(platform, nobody).say(`uploads.${message}`, params);
}

function localeOf(request: FastifyRequest) {
  return chooseLocale(request.headers['accept-language']);
}
