import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findBuilt } from './find-built.js';

const PAGE = findBuilt('dist/explorer/index.html');

/** Shows the API's explorer to browsers that open `/graphql`; programs get answers there, and pages their data. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  if (!PAGE) return;
  const root = path.dirname(PAGE);
  await app.register(fastifyStatic, {
    root,
    prefix: '/explorer/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      response.setHeader('cache-control', hashed ? HASHED : 'no-cache');
      response.setHeader('vary', 'accept-encoding');
    },
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!isBrowserOpening(request)) return undefined;
    const policy = String(reply.getHeader('content-security-policy'));
    // The tool brings the icons of its editor along within its styles.
    reply.header('content-security-policy', policy.replace(/font-src [^;]*/, '$& data:'));
    return reply.header('vary', 'accept').sendFile('index.html', root, { cacheControl: false });
  });
}

/** The names of built files hold a hash of what is in them. */
const HASHED = 'public, max-age=31536000, immutable';

/** A person follows a link there; a query in the address is a program's. */
function isBrowserOpening({ method, url, headers }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname !== '/graphql' || searchParams.size > 0) return false;
  return (headers.accept ?? '').includes('text/html');
}
