import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../ui/page';
import { Problem } from '../../../ui/problem';
import classes from './sign-in.module.css';
import { useSignIn, type StepProps } from './use-sign-in';

/** The code on a slip of paper. */
export function SlipStep({ shared, onSignedIn, onBack }: StepProps & { onBack: () => void }) {
  const { t } = useTranslation();
  const { post, busy, problem } = useSignIn();
  const [code, setCode] = useState('');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { signedIn } = await post('slip', { code, sharedDevice: shared });
    if (signedIn) onSignedIn();
  };
  return (
    <>
      <PageHeading lead={<p>{t('entry.slip.lead')}</p>}>{t('entry.slip.title')}</PageHeading>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          className={`${classes.field} ${classes.code}`}
          label={t('entry.slip.label')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Problem>{problem}</Problem>
        <Button type="submit" loading={busy}>
          {t('entry.slip.use')}
        </Button>
        <UnstyledButton className={classes.plain} onClick={onBack}>
          {t('entry.back')}
        </UnstyledButton>
      </form>
    </>
  );
}
