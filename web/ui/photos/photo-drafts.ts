import { useCallback, useRef, useState } from 'react';
import { randomUuid } from '../random';
import type { SentPhoto } from './upload-photo';

/** A photo in a form: on its way, taken, or refused with a reason. */
export interface PhotoDraft {
  key: string;
  file: File;
  /** How much of it has gone out, from 0 to 1. */
  progress: number;
  sent?: SentPhoto;
  problem?: string;
  alt: string;
}

/** Changes the photos of a form, given what they are; answers with what they are then. */
export type ChangeDrafts = (next: (all: PhotoDraft[]) => PhotoDraft[]) => PhotoDraft[];

/** The photos of a form; their newest state is at hand at once, as uploads end between two renderings. */
export function useDrafts(): [PhotoDraft[], ChangeDrafts] {
  const [shown, setShown] = useState<PhotoDraft[]>([]);
  const latest = useRef(shown);
  const change = useCallback<ChangeDrafts>((next) => {
    latest.current = next(latest.current);
    setShown(latest.current);
    return latest.current;
  }, []);
  return [shown, change];
}

/** A photo as it was chosen. */
export function toDraft(file: File): PhotoDraft {
  return { key: randomUuid(), file, progress: 0, alt: '' };
}

/** The list with something new known of one of its photos. */
export function withPart(all: PhotoDraft[], key: string, part: Partial<PhotoDraft>): PhotoDraft[] {
  return all.map((draft) => (draft.key === key ? { ...draft, ...part } : draft));
}

/** The list with one of its photos taken. The same photo chosen twice is the same file, and shown once. */
export function withSent(all: PhotoDraft[], key: string, sent: SentPhoto): PhotoDraft[] {
  const twice = all.some((draft) => draft.sent?.id === sent.id && draft.key !== key);
  return twice
    ? all.filter((draft) => draft.key !== key)
    : withPart(all, key, { sent, progress: 1 });
}

/** The list with the photo at this place, of those taken, refused after all. */
export function withRefused(all: PhotoDraft[], place: number, problem: string): PhotoDraft[] {
  const refused = all.filter(({ sent }) => sent)[place];
  return refused ? withPart(all, refused.key, { problem }) : all;
}
