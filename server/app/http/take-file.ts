import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { maySendSheet, SHEET_LIMITS, storeSheet } from '../../foundation/files/sheets.js';
import { PHOTO_LIMITS } from '../../foundation/files/photo-limits.js';
import { storePhoto } from '../../foundation/files/store-photo.js';
import { fileUrl, type StoredFile } from '../../foundation/files/stored-file.js';
import { UploadRefusal } from '../../foundation/files/upload-refusal.js';
import type { Platform } from '../../foundation/platform.js';
import { Scope } from '../../foundation/viewer.js';
import { requestRates } from '../limits/request-rates.js';
import { fileCaller } from './file-caller.js';

/**
 * Types that a page of another site can't send along with our visitor's cookie without asking first, which we never
 * grant. What the bytes really are is looked at later.
 */
const SENDABLE = /^(?:image\/[\w.+-]+|application\/octet-stream)$/i;

/** Residents show photos with what they report, and so does staff. */
const SENDING = [Scope.PARTICIPATE, Scope.OFFICIAL];

/** A sheet, a register or ballots; asks the same of other sites' pages. */
const CSV = /^text\/csv\s*(?:;.*)?$/i;

/** Makes a scope take bytes as they are, whatever they say they are, up to the size of a photo. */
export function takeRawBytes(files: FastifyInstance): void {
  files.removeAllContentTypeParsers();
  const bodyLimit = PHOTO_LIMITS.megabytes * 1024 * 1024;
  files.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
    done(null, body),
  );
  const most = SHEET_LIMITS.megabytes * 1024 * 1024;
  files.addContentTypeParser(CSV, { parseAs: 'buffer', bodyLimit: most }, (_request, body, done) =>
    done(null, body),
  );
  files.decorateRequest('senderId', '');
}

/** Asked before the bytes are read: those of strangers are of no use. */
export async function admitSender(platform: Platform, request: FastifyRequest): Promise<void> {
  if (!SENDABLE.test(request.headers['content-type'] ?? '') && !isSheet(request))
    throw new UploadRefusal('UNSUPPORTED_TYPE', 'sendAsImage');
  const { viewer } = await fileCaller(
    platform,
    request,
    isSheet(request) ? [Scope.ADMIN, Scope.MODERATE] : SENDING,
  );
  if (!viewer.personId) throw new UploadRefusal('UNAUTHENTICATED', 'signIn');
  const { exceeded, limit, resetSeconds } = await requestRates(platform).take(
    'writes',
    viewer,
    request.ip,
  );
  if (exceeded) throw new UploadRefusal('RATE_LIMITED', 'tooOften', { limit }, resetSeconds);
  if (isSheet(request) && !maySendSheet(viewer))
    throw new UploadRefusal('FORBIDDEN', 'staffSendSheets');
  request.setDecorator('senderId', viewer.personId);
}

/** Keeps what an admitted sender sent. */
export async function takeFile(platform: Platform, request: FastifyRequest, reply: FastifyReply) {
  const senderId = request.getDecorator<string>('senderId');
  if (isSheet(request)) {
    const sheet = await storeSheet(platform, senderId, (request.body as Buffer | null) ?? NOTHING);
    return reply.code(201).send({ ...sheet, type: 'text/csv' });
  }
  const file = await storePhoto(platform, senderId, request.body as Buffer);
  return reply.code(201).header('location', fileUrl(file.id)).send(shown(file));
}

const NOTHING = Buffer.alloc(0);

/** Whether a request brings a sheet rather than a photo. */
export function isSheet({ headers }: FastifyRequest): boolean {
  return CSV.test(headers['content-type'] ?? '');
}

function shown({ id, type, bytes, width, height }: StoredFile) {
  return { id, type, bytes, width, height, url: fileUrl(id), smallUrl: fileUrl(id, 'small') };
}
