import type { RequestContext } from '../../foundation/context.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { attachFiles } from '../../foundation/files/attach-files.js';
import { checkRoughText } from '../../foundation/text/check-text.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { MOST_PHOTOS, StepPhoto } from './step-photo.js';
import type { StepAtHand } from './with-step.js';

/** A photo as it is reported: the file, and what can be seen on it. */
export interface PhotoToShow {
  fileId: string;
  alt?: string | null;
}

/** Adds photos to a round of evidence; their files then belong to the step and are seen by whoever may see it. */
export async function showPhotos(
  { locale }: RequestContext,
  { tx, step, personId }: StepAtHand,
  round: number,
  photos: PhotoToShow[],
): Promise<void> {
  if (photos.length === 0) return;
  if (photos.length > MOST_PHOTOS) throw badInput('photos', 'photosTooMany', { max: MOST_PHOTOS });
  const rows = photos.map(({ fileId, alt }, index) => ({
    stepId: step.id,
    round,
    position: index + 1,
    fileId,
    reporterId: personId,
    alt: checkAlt(`photos.${index}.alt`, alt, locale),
  }));
  const fileIds = photos.map(({ fileId }) => fileId);
  const missing = await attachFiles(tx, { ownerId: personId, subjectId: step.id, fileIds });
  const field = `photos.${missing}.fileId`;
  if (missing !== null) throw badInput(field, 'photoNotYours');
  await tx.manager.insert(StepPhoto, rows);
}

function checkAlt(
  field: string,
  alt: string | null | undefined,
  locale: keyof LocalizedText,
): LocalizedText | null {
  const text = alt?.trim();
  return text ? { [locale]: checkRoughText(field, text, 200) } : null;
}
