import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhotoDialog } from './photo-dialog';
import classes from './photo-strip.module.css';

/** A photo to be looked at. */
export interface ShownPhoto {
  id: string;
  url: string;
  smallUrl: string;
  width: number;
  height: number;
  alt: string;
}

/** Photos side by side; pressed, one opens large. */
export function PhotoStrip({ photos }: { photos: readonly ShownPhoto[] }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<number | null>(null);
  if (photos.length === 0) return null;
  return (
    <>
      <ul className={classes.strip} aria-label={t('photos.shown', { count: photos.length })}>
        {photos.map((photo, place) => (
          <li key={photo.id}>
            <button
              type="button"
              aria-haspopup="dialog"
              className={classes.small}
              onClick={() => setOpened(place)}
            >
              <img src={photo.smallUrl} alt={photo.alt} loading="lazy" decoding="async" />
            </button>
          </li>
        ))}
      </ul>
      {opened !== null && (
        <PhotoDialog
          photos={photos}
          place={Math.min(opened, photos.length - 1)}
          onMove={setOpened}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
