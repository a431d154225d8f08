import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { withPart, withSent, type ChangeDrafts, type PhotoDraft } from './photo-drafts';
import { uploadPhoto, type Upload } from './upload-photo';

/** As on the server, so that nobody sends for minutes what will be refused. */
const MEGABYTES = 10;

/** Sends the photos of a form; those under way are broken off when the form goes. */
export function useUploads(change: ChangeDrafts) {
  const { t } = useTranslation();
  const underWay = useRef(new Map<string, Upload & { settled: Promise<unknown> }>());
  useEffect(() => {
    const uploads = underWay.current;
    return () => uploads.forEach(({ stop }) => stop());
  }, []);

  const start = ({ key, file }: PhotoDraft) => {
    const set = (part: Partial<PhotoDraft>) => change((all) => withPart(all, key, part));
    if (file.size > MEGABYTES * 1024 * 1024)
      return set({ problem: t('photos.tooLarge', { most: MEGABYTES }) });
    set({ problem: undefined, progress: 0 });
    const upload = uploadPhoto(file, (progress) => set({ progress }));
    const settled = upload.sent
      .then((sent) => change((all) => withSent(all, key, sent)))
      .catch((error: Error) => set({ problem: error.message || t('problems.network') }))
      .finally(() => underWay.current.delete(key));
    underWay.current.set(key, { ...upload, settled });
  };
  return {
    start,
    stop: (key: string) => underWay.current.get(key)?.stop(),
    /** Waits for all that are under way, however they end. */
    settled: () => Promise.all([...underWay.current.values()].map(({ settled }) => settled)),
  };
}
