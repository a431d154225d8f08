import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  fileById,
  storageKey,
  type PhotoSize,
  type StoredFile,
} from '../../foundation/files/stored-file.js';
import { UploadRefusal } from '../../foundation/files/upload-refusal.js';
import { kindOfId } from '../../foundation/ids.js';
import type { Platform } from '../../foundation/platform.js';
import { Scope } from '../../foundation/viewer.js';
import { fileCaller } from './file-caller.js';
import { seesFile } from './file-subjects.js';

/** A request for a file. */
export interface FileRequest {
  Params: { id: string };
}

/** Gives a file out to whoever may see what it belongs to. */
export async function giveFile(
  platform: Platform,
  request: FastifyRequest<FileRequest>,
  reply: FastifyReply,
  size: PhotoSize,
) {
  const { id } = request.params;
  const file = await seen(platform, request, id);
  const etag = `"${id}-${size}"`;
  reply.headers({
    // Kept by the asker's own browser for good, but by nothing in between; another cookie may be another person.
    'cache-control': 'private, max-age=31536000, immutable',
    vary: 'cookie, authorization',
    etag,
    // Opened by itself it can neither run nor load anything.
    'content-security-policy': "default-src 'none'; sandbox",
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const bytes = await platform.files.get(storageKey(id, size));
  if (bytes) return reply.type(file.type).send(bytes);
  request.log.error({ file: id }, 'the bytes of a file are not where FILES_DIR says');
  throw new UploadRefusal('NOT_FOUND', 'notFound');
}

/** What was never there and what is not there for this viewer are told apart by nobody. */
async function seen(platform: Platform, request: FastifyRequest, id: string): Promise<StoredFile> {
  const context = await fileCaller(platform, request, [Scope.READ]);
  const file = kindOfId(id) === 'file' ? await context.loaders.load(fileById, id) : null;
  if (file && (await seesFile(context, file))) return file;
  throw new UploadRefusal('NOT_FOUND', 'notFound');
}
