import { Button } from '@mantine/core';
import { IconCamera, IconPhotoPlus } from '@tabler/icons-react';
import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../problem';
import { PhotoDraftItem } from './photo-draft-item';
import classes from './photo-field.module.css';
import type { Photos } from './use-photos';

/** What the server reads. Named one by one, an iPhone hands its photos over as JPEG instead of HEIC. */
const READABLE = 'image/jpeg,image/png,image/webp';

/** Lets photos be taken or chosen, shows how they come along, and lets them be described and taken out again. */
export function PhotoField({ photos, label }: { photos: Photos; label: string }) {
  const { t } = useTranslation();
  const labelId = useId();
  const { drafts, surplus } = photos;
  return (
    <div role="group" aria-labelledby={labelId} className={classes.field}>
      <p id={labelId} className={classes.label}>
        {label}
      </p>
      <p className={classes.hint}>{t('photos.hint')}</p>
      {drafts.length > 0 && (
        <ul className={classes.drafts}>
          {drafts.map((draft, index) => (
            <PhotoDraftItem key={draft.key} draft={draft} place={index + 1} photos={photos} />
          ))}
        </ul>
      )}
      <Problem>{surplus ? t('photos.surplus', { count: surplus }) : null}</Problem>
      {!photos.full && <Choosers onChosen={photos.add} />}
    </div>
  );
}

function Choosers({ onChosen }: { onChosen: (files: File[]) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.choosers}>
      <Chooser accept={READABLE} multiple onChosen={onChosen}>
        <IconPhotoPlus size={18} aria-hidden="true" /> {t('photos.choose')}
      </Chooser>
      <Chooser accept="image/*" capture="environment" onChosen={onChosen} phoneOnly>
        <IconCamera size={18} aria-hidden="true" /> {t('photos.take')}
      </Chooser>
    </div>
  );
}

interface ChooserProps {
  accept: string;
  multiple?: boolean;
  capture?: 'environment';
  phoneOnly?: boolean;
  onChosen: (files: File[]) => void;
  children: ReactNode;
}

/** A button that opens the device's own chooser; the input behind it would look different in each browser. */
function Chooser({ phoneOnly, onChosen, children, ...input }: ChooserProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        {...input}
        ref={chooser}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          onChosen([...(currentTarget.files ?? [])]);
          // So that the same photo can be chosen again after it was taken out.
          currentTarget.value = '';
        }}
      />
      <Button
        variant="default"
        size="sm"
        className={phoneOnly ? classes.phoneOnly : undefined}
        onClick={() => chooser.current?.click()}
      >
        <span className={classes.chooser}>{children}</span>
      </Button>
    </>
  );
}
