import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exportMe } from '../../features/accounts/export-me.js';
import { UploadRefusal } from '../../foundation/files/upload-refusal.js';
import type { Platform } from '../../foundation/platform.js';
import { requestRates } from '../limits/request-rates.js';
import { fileCaller, sayTo } from './file-caller.js';

/**
 * Gives whoever is signed in a file with everything that is kept about them, at `GET /me/export.json`. Not by the API:
 * no program's token, whatever its scopes, gets at contacts and register entries, and there is no address that would
 * work a second time for somebody else.
 */
export function serveExport(app: FastifyInstance, platform: Platform): void {
  app.get('/me/export.json', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', vary: 'cookie' });
    try {
      return await give(platform, request, reply);
    } catch (error) {
      if (!(error instanceof UploadRefusal)) throw error;
      if (error.retryAfter !== null) reply.header('retry-after', error.retryAfter);
      const status = error.code === 'RATE_LIMITED' ? 429 : 401;
      return reply.code(status).send({ error: sayTo(platform, request, error), code: error.code });
    }
  });
}

async function give(platform: Platform, request: FastifyRequest, reply: FastifyReply) {
  if (request.headers.authorization) throw new UploadRefusal('UNAUTHENTICATED', 'exportByHand');
  const context = await fileCaller(platform, request, []);
  if (!context.viewer.personId) throw new UploadRefusal('UNAUTHENTICATED', 'exportByHand');
  // It reads more than anything else does, so it counts as what is scarcer.
  const rates = requestRates(platform);
  const used = await rates.take('writes', context.viewer, request.ip);
  if (used.exceeded)
    throw new UploadRefusal(
      'RATE_LIMITED',
      'exportTooOften',
      { limit: used.limit },
      used.resetSeconds,
    );
  const sections = await exportMe(context);
  const exportedAt = platform.clock.now().toISOString();
  const name = `gongyi-${exportedAt.slice(0, 10)}.json`;
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ exportedAt, ...sections }, null, 2));
}
