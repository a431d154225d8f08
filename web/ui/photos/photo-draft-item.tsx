import { Button, TextInput } from '@mantine/core';
import { IconPhoto, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../problem';
import classes from './photo-field.module.css';
import type { PhotoDraft } from './photo-drafts';
import type { Photos } from './use-photos';

interface Props {
  draft: PhotoDraft;
  place: number;
  photos: Photos;
}

/** A photo of a form: on its way, taken and to be described, or refused. */
export function PhotoDraftItem({ draft, place, photos }: Props) {
  const { t } = useTranslation();
  const { key, file, sent, problem } = draft;
  return (
    <li className={classes.draft}>
      {sent ? (
        <img src={sent.smallUrl} alt="" className={classes.preview} />
      ) : (
        <span className={classes.preview}>
          <IconPhoto size={28} aria-hidden="true" />
        </span>
      )}
      <p className={classes.name}>{file.name}</p>
      <Button
        variant="subtle"
        size="sm"
        className={classes.remove}
        aria-label={t('photos.remove', { place })}
        onClick={() => photos.remove(key)}
      >
        <IconX size={20} aria-hidden="true" />
      </Button>
      <div className={classes.about}>
        {sent && (
          <TextInput
            size="sm"
            label={t('photos.alt', { place })}
            maxLength={200}
            value={draft.alt}
            onChange={(event) => photos.describe(key, event.currentTarget.value)}
          />
        )}
        {!sent && !problem && <OnItsWay draft={draft} />}
        <Problem>{problem}</Problem>
        {problem && !sent && (
          <Button variant="default" size="sm" onClick={() => photos.retry(draft)}>
            {t('photos.retry')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** How much has gone out; then the server draws it anew. */
function OnItsWay({ draft: { file, progress } }: { draft: PhotoDraft }) {
  const { t } = useTranslation();
  return (
    <>
      <progress
        className={classes.progress}
        aria-label={t('photos.sending', { name: file.name })}
        value={progress}
      />
      {progress === 1 && <p className={classes.hint}>{t('photos.preparing')}</p>}
    </>
  );
}
