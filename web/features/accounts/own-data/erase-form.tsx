import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../ui/problem';
import classes from './own-data.module.css';
import { useEraseMe } from './use-erase-me';

/** Erases the viewer, once they have typed that they mean it. */
export function EraseForm({ onErased }: { onErased: () => void }) {
  const { t } = useTranslation();
  const { erase, problems, busy } = useEraseMe();
  const [blank, setBlank] = useState(false);
  const [typed, setTyped] = useState('');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await erase(typed, blank)) onErased();
  };
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <Checkbox
        label={t('ownData.erase.blank')}
        checked={blank}
        onChange={(event) => setBlank(event.currentTarget.checked)}
      />
      <TextInput
        className={classes.phrase}
        label={t('ownData.erase.phraseLabel', { phrase: t('ownData.erase.phrase') })}
        description={t('ownData.erase.recent')}
        error={problems.confirmation}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Problem>{problems.form}</Problem>
      <Button type="submit" variant="default" loading={busy}>
        {t('ownData.erase.do')}
      </Button>
    </form>
  );
}
