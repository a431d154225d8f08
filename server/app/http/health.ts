import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../foundation/platform.js';

/** `/healthz`: the process answers. `/readyz`: it can do its work, since the database answers. */
export function serveHealth(app: FastifyInstance, platform: Platform): void {
  app.get('/healthz', { logLevel: 'silent' }, () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    if (platform.stopping.aborted) return reply.code(503).send({ status: 'stopping' });
    try {
      await platform.db.query('SELECT 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
}
