import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Platform } from '../../foundation/platform.js';
import { ensureVisitorKey } from './cookies.js';

/** The built client, `dist/web`, is looked for upwards, since this file runs from `dist/server` and from `server` itself. */
const WEB = findUpwards(path.dirname(fileURLToPath(import.meta.url)), 'dist/web/index.html');

/** Serves the built client; every page address answers with the one page, which routes by itself. */
export async function serveWebClient(app: FastifyInstance, platform: Platform): Promise<void> {
  if (!WEB) {
    app.setNotFoundHandler((_request, reply) => notFound(reply));
    return;
  }
  await app.register(fastifyStatic, {
    root: path.dirname(WEB),
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

function findUpwards(from: string, wanted: string): string | null {
  const file = path.join(from, wanted);
  if (existsSync(file)) return file;
  const above = path.dirname(from);
  return above === from ? null : findUpwards(above, wanted);
}
