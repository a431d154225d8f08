import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../ui/problem';
import { PasswordField } from '../sign-in/password-field';
import classes from '../sign-in/sign-in.module.css';
import { useContacts } from './use-contacts';

/** A password of one's own, the first or another. */
export function PasswordForm({ shortest, onDone }: { shortest: number; onDone: () => void }) {
  const { t } = useTranslation();
  const { setPassword, problem, busy } = useContacts();
  const [password, setValue] = useState('');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await setPassword(password)) onDone();
  };
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <PasswordField
        label={t('entry.renew.label')}
        hint={t('entry.password.rules', { shortest })}
        kind="new-password"
        value={password}
        onChange={setValue}
      />
      <p className={classes.quiet}>{t('entry.mine.passwordHint')}</p>
      <Problem>{problem}</Problem>
      <Button type="submit" loading={busy}>
        {t('entry.renew.use')}
      </Button>
    </form>
  );
}
