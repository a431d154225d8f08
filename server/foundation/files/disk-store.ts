import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileStore } from './file-store.js';

/** Keeps files in a folder of this machine, made when the first one comes; several servers have to share it. */
export function diskStore(folder: string): FileStore {
  const placeOf = (key: string) => path.join(folder, key);
  return {
    put: (key, bytes) => writeWhole(placeOf(key), bytes),
    get: (key) => readFile(placeOf(key)).catch(nullWhenMissing),
    remove: (key) => rm(placeOf(key), { force: true }),
  };
}

/** Written aside, down to the disk, and then moved: nobody ever reads half a file, not even after a power cut. */
async function writeWhole(place: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  const aside = `${place}.${randomUUID()}`;
  try {
    await writeFile(aside, bytes, { flush: true });
    await rename(aside, place);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
