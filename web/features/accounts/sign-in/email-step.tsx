import { Button, UnstyledButton } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../ui/page';
import { Problem } from '../../../ui/problem';
import { PasswordField } from './password-field';
import { SentStep, type SentMail } from './sent-step';
import classes from './sign-in.module.css';
import { useSignIn, type StepProps } from './use-sign-in';

interface Props extends StepProps {
  email: string;
  /** Whether links can be sent. */
  mail: boolean;
  demo: boolean;
  shortest: number;
  onBack: () => void;
}

/** For somebody with an address: a link by mail, a password, or an account to be made. */
export function EmailStep({ email, mail, shared, demo, shortest, onSignedIn, onBack }: Props) {
  const { t } = useTranslation();
  const { post, busy, problem } = useSignIn();
  const [password, setPassword] = useState('');
  const [sent, setSent] = useState<SentMail>();
  const send = async (way: string, kind: SentMail, body: object = {}) => {
    const { error } = await post(way, { email, ...body });
    if (!error) setSent(kind);
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const { signedIn } = await post('sign-in', { email, password, sharedDevice: shared });
    if (signedIn) onSignedIn();
  };
  if (sent) return <SentStep kind={sent} email={email} demo={demo} onBack={onBack} />;
  return (
    <>
      <PageHeading>{t('entry.password.title', { email })}</PageHeading>
      {mail && (
        <div className={classes.form}>
          <Button loading={busy} onClick={() => void send('link', 'link')}>
            {t('entry.password.link')}
          </Button>
          <p className={classes.quiet}>{t('entry.password.linkHint')}</p>
          <Problem>{problem}</Problem>
        </div>
      )}
      <h2>{t('entry.password.or')}</h2>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        {/* So that the browser's keeper of passwords knows whose it is. */}
        <input type="hidden" autoComplete="username" value={email} />
        <PasswordField
          label={t('entry.password.label')}
          hint={t('entry.password.rules', { shortest })}
          kind="current-password"
          value={password}
          onChange={setPassword}
        />
        {!mail && <Problem>{problem}</Problem>}
        <Button type="submit" variant="default" loading={busy}>
          {t('entry.password.use')}
        </Button>
        {mail && (
          <>
            <UnstyledButton
              className={classes.plain}
              onClick={() => void send('sign-up', 'confirm', { password })}
            >
              {t('entry.password.make')}
            </UnstyledButton>
            <UnstyledButton
              className={classes.plain}
              onClick={() => void send('forgotten-password', 'password')}
            >
              {t('entry.password.forgotten')}
            </UnstyledButton>
          </>
        )}
        <UnstyledButton className={classes.plain} onClick={onBack}>
          {t('entry.back')}
        </UnstyledButton>
      </form>
    </>
  );
}
