import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ensureVisitorKey } from './cookies.js';

/** `dist/web`, seen from this file in `dist/server/app/http`. */
const WEB = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../web');

/** Serves the built client; every page address answers with the one page, which routes by itself. */
export async function serveWebClient(app: FastifyInstance): Promise<void> {
  if (!existsSync(path.join(WEB, 'index.html'))) {
    app.setNotFoundHandler((_request, reply) => notFound(reply));
    return;
  }
  await app.register(fastifyStatic, {
    root: WEB,
    wildcard: false,
    index: false,
    // Built files carry a hash of their content in their names; the page itself must be asked for anew.
    setHeaders: (response, file) => {
      const caching = file.includes('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache';
      response.setHeader('cache-control', caching);
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return notFound(reply);
    ensureVisitorKey(request, reply);
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

function isPage({ method, headers, url }: FastifyRequest): boolean {
  const wantsPage = method === 'GET' && (headers.accept ?? '*/*').includes('text/html');
  return wantsPage && !url.startsWith('/assets/') && !url.startsWith('/graphql');
}

function notFound(reply: FastifyReply) {
  return reply.code(404).send({ error: 'There is nothing at this address.' });
}
