import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PageHeading } from '../../../ui/page';
import { Problem } from '../../../ui/problem';
import { PasswordField } from './password-field';
import classes from './sign-in.module.css';
import { useSignIn } from './use-sign-in';

/** Where the mail about a forgotten password leads. */
export function NewPasswordForm({ hash, shortest }: { hash: string; shortest: number }) {
  const { t } = useTranslation();
  const { post, busy, problem } = useSignIn();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const [, token] = /^#password=(.+)$/.exec(hash) ?? [];
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const body = { token: decodeURIComponent(token ?? ''), password };
    const { error } = await post('new-password', body);
    setDone(!error);
  };
  return (
    <>
      <PageHeading lead={<p>{t(token ? 'entry.renew.lead' : 'entry.verify.incomplete')}</p>}>
        {t('entry.renew.title')}
      </PageHeading>
      {token && !done && (
        <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
          <PasswordField
            label={t('entry.renew.label')}
            hint={t('entry.password.rules', { shortest })}
            kind="new-password"
            value={password}
            onChange={setPassword}
          />
          <Problem>{problem}</Problem>
          <Button type="submit" loading={busy}>
            {t('entry.renew.use')}
          </Button>
        </form>
      )}
      <p role="status">{done && t('entry.renew.done')}</p>
      <Link to="/sign-in">{t('entry.verify.anew')}</Link>
    </>
  );
}
