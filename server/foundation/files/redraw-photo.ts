import sharp, { type SharpOptions } from 'sharp';
import { PHOTO_LIMITS } from './photo-limits.js';
import { sniff } from './sniff.js';
import { UploadRefusal } from './upload-refusal.js';

// Photos come one by one, from anybody: nothing of one is of use for the next, and none may take every core.
sharp.cache(false);
sharp.concurrency(1);

const PIXELS = PHOTO_LIMITS.megapixels * 1_000_000;

// Cameras are sloppy: what merely looks odd is let pass, what is cut off or broken is not.
const READING: SharpOptions = { failOn: 'error', limitInputPixels: PIXELS };

/** A photo drawn anew from its pixels alone, and a small copy of it; both JPEG. */
export interface RedrawnPhoto {
  full: Buffer;
  small: Buffer;
  width: number;
  height: number;
}

/**
 * Draws a photo anew, upright and no larger than a page needs. Only pixels are taken over: where it was taken, with
 * which camera and whatever else the file held is gone. Of a moving picture the first frame is kept.
 */
export async function redrawPhoto(bytes: Buffer): Promise<RedrawnPhoto> {
  insistOnKnownType(bytes);
  await insistOnPixels(bytes);
  const { data, info } = await readable(() =>
    sharp(bytes, READING)
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize({ ...within(PHOTO_LIMITS.side), withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true }),
  );
  const small = sharp(data).resize({ ...within(PHOTO_LIMITS.smallSide), withoutEnlargement: true });
  return {
    full: data,
    small: await small.jpeg({ quality: 76 }).toBuffer(),
    width: info.width,
    height: info.height,
  };
}

function within(side: number) {
  return { width: side, height: side, fit: 'inside' } as const;
}

function insistOnKnownType(bytes: Buffer): void {
  if (bytes.length === 0) throw new UploadRefusal('EMPTY', 'empty');
  const type = sniff(bytes);
  if (type === 'heic') throw new UploadRefusal('UNSUPPORTED_TYPE', 'heic');
  if (type === null) throw new UploadRefusal('UNSUPPORTED_TYPE', 'unknownType');
}

/** Read from the head of the file, before anything is unpacked. */
async function insistOnPixels(bytes: Buffer): Promise<void> {
  const head = await readable(() =>
    sharp(bytes, { ...READING, limitInputPixels: false }).metadata(),
  );
  if (head.width * head.height <= PIXELS) return;
  const { megapixels: most } = PHOTO_LIMITS;
  const megapixels = Math.ceil((head.width * head.height) / 1_000_000);
  throw new UploadRefusal('TOO_MANY_PIXELS', 'tooManyPixels', { megapixels, most });
}

/** What the decoder stumbles over is the sender's to mend, not a failure of ours. */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw new UploadRefusal('UNREADABLE', 'unreadable');
  }
}
