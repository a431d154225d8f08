import { Button, Checkbox } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PageHeading } from '../../../ui/page';
import { Problem } from '../../../ui/problem';
import { PasswordField } from './password-field';
import classes from './sign-in.module.css';
import { useSignIn } from './use-sign-in';

/** Where a mailed link leads: nothing is done with it before one presses. */
export function VerifyForm({ hash, onSignedIn }: { hash: string; onSignedIn: () => void }) {
  const { t } = useTranslation();
  const { post, busy, problem } = useSignIn();
  const [shared, setShared] = useState(false);
  const [password, setPassword] = useState('');
  const [, kind, token = ''] = /^#(link|confirm)=(.+)$/.exec(hash) ?? [];
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const body = { token: decodeURIComponent(token), sharedDevice: shared };
    const { signedIn } = await (kind === 'confirm'
      ? post('confirm-email', { ...body, password })
      : post('link/use', body));
    if (signedIn) onSignedIn();
  };
  const words = kind ? t(`entry.verify.${kind as 'link'}`) : t('entry.verify.incomplete');
  return (
    <>
      <PageHeading lead={<p>{words}</p>}>{t('entry.verify.title')}</PageHeading>
      {kind && (
        <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
          {kind === 'confirm' && (
            <PasswordField
              label={t('entry.password.label')}
              kind="current-password"
              value={password}
              onChange={setPassword}
            />
          )}
          <Checkbox
            label={t('entry.shared')}
            description={t('entry.sharedHint')}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <Problem>{problem}</Problem>
          <Button type="submit" loading={busy}>
            {t(kind === 'confirm' ? 'entry.verify.confirmUse' : 'entry.verify.use')}
          </Button>
        </form>
      )}
      <Link to="/sign-in">{t('entry.verify.anew')}</Link>
    </>
  );
}
