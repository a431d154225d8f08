import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PHOTO_LIMITS } from '../../foundation/files/photo-limits.js';
import { UploadRefusal, type UploadCode } from '../../foundation/files/upload-refusal.js';
import type { Platform } from '../../foundation/platform.js';
import { sayTo } from './file-caller.js';
import { giveFile, type FileRequest } from './give-file.js';
import { SHEET_LIMITS } from '../../foundation/files/sheets.js';
import { admitSender, isSheet, takeFile, takeRawBytes } from './take-file.js';

const STATUS: Record<UploadCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  EMPTY: 400,
  UNSUPPORTED_TYPE: 415,
  TOO_LARGE: 413,
  TOO_MANY_PIXELS: 422,
  UNREADABLE: 422,
  RATE_LIMITED: 429,
  BUSY: 503,
};

/** Takes photos at `POST /files`, and gives them out at `/files/:id` to those who may see what they belong to. */
export async function serveFiles(app: FastifyInstance, platform: Platform): Promise<void> {
  await app.register(async (files) => {
    takeRawBytes(files);
    files.setErrorHandler<FastifyError>((error, request, reply) =>
      refuse(platform, request, reply, error),
    );
    const onRequest = (request: FastifyRequest) => admitSender(platform, request);
    files.post('/files', { onRequest }, (request, reply) => takeFile(platform, request, reply));
    files.get<FileRequest>('/files/:id', (request, reply) =>
      giveFile(platform, request, reply, 'full'),
    );
    files.get<FileRequest>('/files/:id/small', (request, reply) =>
      giveFile(platform, request, reply, 'small'),
    );
  });
}

function refuse(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
  error: FastifyError | UploadRefusal,
) {
  const refusal = asRefusal(error, request);
  const { code, retryAfter } = refusal;
  if (retryAfter !== null) reply.header('retry-after', retryAfter);
  // What is refused today may be there tomorrow.
  reply.header('cache-control', 'no-store').removeHeader('etag');
  return reply.code(STATUS[code]).send({ error: sayTo(platform, request, refusal), code });
}

/** Anything else is answered where all failures are. */
function asRefusal(error: FastifyError | UploadRefusal, request: FastifyRequest): UploadRefusal {
  if (error instanceof UploadRefusal) return error;
  if (error.statusCode !== 413) throw error;
  if (isSheet(request))
    return new UploadRefusal('TOO_LARGE', 'sheetTooLarge', { most: SHEET_LIMITS.megabytes });
  return new UploadRefusal('TOO_LARGE', 'tooLarge', { most: PHOTO_LIMITS.megabytes });
}
