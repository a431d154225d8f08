import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Platform } from '../../foundation/platform.js';
import { bearerToken, cookieNames } from '../graphql/caller.js';

/** Requests that only read. */
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a page of another site made the browser send this. Programs say nothing of where they come from. */
export function isFromElsewhere({ publicUrl }: Platform, request: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const own = [publicUrl, `${request.protocol}://${request.host}`].map(
    (url) => new URL(url).origin,
  );
  const foreign = origin !== undefined && !own.includes(origin);
  return foreign || (site !== undefined && site !== 'same-origin');
}

/**
 * Refuses changes that a page of another site sends with our visitor's cookie. Browsers keep that cookie back already
 * (SameSite), and Apollo wants a header that forms can't set; this holds where either is missing. A token speaks for
 * itself, from wherever.
 */
export function refuseForeignChanges(app: FastifyInstance, platform: Platform): void {
  app.addHook('onRequest', async (request, reply) => {
    if (READING.has(request.method)) return;
    if (!request.cookies[cookieNames(platform).session]) return;
    if (bearerToken(request.headers.authorization) !== undefined) return;
    if (!isFromElsewhere(platform, request)) return;
    const error =
      'A page of another site can’t act for somebody who is signed in here. Use a token of your own: Authorization: Bearer …';
    return reply.code(403).send({ error, code: 'FOREIGN_ORIGIN' });
  });
}
