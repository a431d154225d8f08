import sharp from 'sharp';
import { StepPhoto } from '../../features/feedback/step-photo.js';
import type { StepReport } from '../../features/feedback/step-report.js';
import { redrawPhoto, type RedrawnPhoto } from '../../foundation/files/redraw-photo.js';
import { putBytes } from '../../foundation/files/store-photo.js';
import { StoredFile } from '../../foundation/files/stored-file.js';
import { newId } from '../../foundation/ids.js';
import type { SeedPhoto } from './content/content-types.js';
import type { SeedFrame } from './seed-board.js';
import { stored } from './texts.js';

type Shown = Pick<StepReport, 'stepId' | 'round' | 'reporterId' | 'at'>;

/** Draws a photo that evidence shows; a demo whose folder of files can't be written does without. */
export async function seedPhoto(
  { platform, manager }: Pick<SeedFrame, 'platform' | 'manager'>,
  { stepId, round, reporterId, at }: Shown,
  { drawing, alt }: SeedPhoto,
): Promise<void> {
  const fileId = newId('file');
  const photo = await redrawPhoto(await sharp(Buffer.from(drawing)).png().toBuffer());
  try {
    await putBytes(platform, fileId, photo);
  } catch (error) {
    platform.log.warn({ err: error }, 'FILES_DIR can’t be written: no photos in the demo');
    return;
  }
  await manager.insert(StoredFile, toFile({ id: fileId, ownerId: reporterId }, photo, stepId, at));
  const shown = { stepId, round, position: 1, fileId, reporterId, alt: stored(alt) };
  await manager.insert(StepPhoto, shown);
}

function toFile(
  own: Pick<StoredFile, 'id' | 'ownerId'>,
  { full, width, height }: RedrawnPhoto,
  subjectId: string,
  at: Date,
): StoredFile {
  const size = { bytes: full.length, width, height };
  const times = { createdAt: at, attachedAt: at };
  return { ...own, ...size, ...times, sha256: own.id, type: 'image/jpeg', subjectId };
}
