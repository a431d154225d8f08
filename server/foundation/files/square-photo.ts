import sharp from 'sharp';
import type { Platform } from '../platform.js';
import { fileUrl, storageKey } from './stored-file.js';

/** Sides of the square and of its small copy, in pixels: a face beside a name needs no more, even on a fine screen. */
export const SQUARE = { full: 512, small: 96 } as const;

/**
 * Makes a photo that is kept a square around its middle, and its small copy a smaller one; answers with the bytes of the
 * larger, null where the photo's own are gone. What was outside the square is nowhere any more.
 */
export async function squarePhoto({ files }: Platform, id: string): Promise<number | null> {
  const kept = await files.get(storageKey(id, 'full'));
  if (!kept) return null;
  const square = (side: number) =>
    sharp(kept)
      .resize({ width: side, height: side, fit: 'cover' })
      .jpeg({ quality: 82 })
      .toBuffer();
  const [full, small] = [await square(SQUARE.full), await square(SQUARE.small)];
  await files.put(storageKey(id, 'full'), full);
  await files.put(storageKey(id, 'small'), small);
  return full.length;
}

/** Where the small square is given out. */
export function squareUrl(id: string): string {
  return fileUrl(id, 'small');
}
