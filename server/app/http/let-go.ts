import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../foundation/platform.js';

/**
 * Answers under way while the server stops are the last on their connections: kept alive, each would hold the stop up for
 * as long as its client likes, since only those that are idle at that moment are closed by themselves.
 */
export function letGoWhileStopping(app: FastifyInstance, { stopping }: Platform): void {
  app.addHook('onSend', async (_request, reply) => {
    if (stopping.aborted) void reply.header('connection', 'close');
  });
}
