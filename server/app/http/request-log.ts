import type { FastifyInstance } from 'fastify';

/**
 * Gives each request an id, tells it to the caller, and logs one line under it: what was asked for and how it went,
 * never who asked or with what. Failures show by default, the rest with LOG_LEVEL=debug.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const level = reply.statusCode >= 500 ? 'error' : 'debug';
    const route = request.routeOptions.url ?? 'none';
    const line = {
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    request.log[level](line, 'request');
  });
}
