import { useCallback, useState } from 'react';
import { toDraft, useDrafts, withPart, withRefused, type PhotoDraft } from './photo-drafts';
import { useUploads } from './use-uploads';

/** As on the server. */
const MOST = 6;

/** The photos of a form. */
export type Photos = ReturnType<typeof usePhotos>;

/** Keeps the photos of a form, each sent as soon as it is chosen. */
export function usePhotos() {
  const [drafts, change] = useDrafts();
  const uploads = useUploads(change);
  const [surplus, setSurplus] = useState(false);

  const add = (files: File[]) => {
    const room = MOST - drafts.length;
    setSurplus(files.length > room);
    const added = files.slice(0, room).map(toDraft);
    change((all) => [...all, ...added]);
    added.forEach(uploads.start);
  };
  const remove = (key: string) => {
    uploads.stop(key);
    setSurplus(false);
    change((all) => all.filter((draft) => draft.key !== key));
  };
  const clear = () => {
    change((all) => all).forEach(({ key }) => uploads.stop(key));
    change(() => []);
  };
  /** Waits for those under way; all photos as they are then, or null when one has a problem. */
  const settled = async (): Promise<PhotoDraft[] | null> => {
    await uploads.settled();
    const all = change((same) => same);
    return all.some(({ problem }) => problem) ? null : all;
  };
  return {
    drafts,
    /** How many are possible, when more were chosen; else null. */
    surplus: surplus ? MOST : null,
    full: drafts.length >= MOST,
    add,
    retry: uploads.start,
    remove,
    describe: (key: string, alt: string) => change((all) => withPart(all, key, { alt })),
    /** Says why the server wouldn't have the photo at this place after all. */
    refuse: useCallback(
      (place: number, problem: string) => change((all) => withRefused(all, place, problem)),
      [change],
    ),
    clear,
    settled,
  };
}
