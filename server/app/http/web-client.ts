import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../../foundation/platform.js';
import { ensureVisitorKey } from './cookies.js';
import { findBuilt } from './find-built.js';

const PAGE = findBuilt('dist/web/index.html');

/** Serves the built client; every page address answers with the one page, which routes by itself. */
export async function serveWebClient(app: FastifyInstance, platform: Platform): Promise<void> {
  if (!PAGE) {
    app.setNotFoundHandler((_request, reply) => notFound(reply));
    return;
  }
  await app.register(fastifyStatic, {
    root: path.dirname(PAGE),
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    // Built files carry a hash of their content in their names; the page itself must be asked for anew.
    setHeaders: (response, file) => {
      const caching = file.includes('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache';
      response.setHeader('cache-control', caching);
      response.setHeader('vary', 'accept-encoding');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return notFound(reply);
    ensureVisitorKey(platform, request, reply);
    return reply.sendFile('index.html');
  });
}

function isPage({ method, headers, url }: FastifyRequest): boolean {
  const accept = headers.accept ?? '*/*';
  const reads = method === 'GET' || method === 'HEAD';
  const wantsPage = reads && (accept.includes('text/html') || accept.includes('*/*'));
  return wantsPage && !NO_PAGE.test(url);
}

/** Addresses of files, there or not, and of the API: whoever asks for those can't do anything with a page. */
const NO_PAGE = /^\/(?:assets|auth|files|graphql)\b|^[^?]*\.[\w-]+(?:\?|$)/;

function notFound(reply: FastifyReply) {
  return reply.code(404).send({ error: 'There is nothing at this address.' });
}
