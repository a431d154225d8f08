import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../ui/page';
import { Problem } from '../../../ui/problem';
import { OutboxPeek } from './outbox-peek';
import classes from './sign-in.module.css';
import { useSignIn, type StepProps } from './use-sign-in';

interface Props extends StepProps {
  phone: string;
  demo: boolean;
  onBack: () => void;
}

/** The code that was sent to a phone; a number that may have moved on is asked about first. */
export function CodeStep({ phone, shared, demo, onSignedIn, onBack }: Props) {
  const { t } = useTranslation();
  const { post, busy, problem } = useSignIn();
  const [code, setCode] = useState('');
  const [moved, setMoved] = useState(false);
  const [said, setSaid] = useState<string>();
  const use = async (startAnew: boolean) => {
    const answer = await post('code/use', { phone, code, startAnew, sharedDevice: shared });
    if (answer.signedIn) onSignedIn();
    setMoved(answer.code === 'PROOF_NEEDED');
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void use(false);
  };
  const again = async () => {
    const { error } = await post('code', { phone });
    setSaid(error ? undefined : t('entry.code.resent'));
  };
  if (moved) {
    return (
      <>
        <PageHeading key="moved">{t('entry.moved.title')}</PageHeading>
        <div className={classes.form}>
          <Problem>{problem}</Problem>
          <Button onClick={onBack}>{t('entry.moved.mine')}</Button>
          <Button variant="default" loading={busy} onClick={() => void use(true)}>
            {t('entry.moved.anew')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeading key="code" lead={<p>{t('entry.code.sent', { phone })}</p>}>
        {t('entry.code.title')}
      </PageHeading>
      {demo && <OutboxPeek channel="SMS" />}
      <form className={classes.form} noValidate onSubmit={submit}>
        <TextInput
          className={`${classes.field} ${classes.code}`}
          label={t('entry.code.label')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Problem>{problem}</Problem>
        <Button type="submit" loading={busy}>
          {t('entry.code.use')}
        </Button>
        <UnstyledButton className={classes.plain} onClick={() => void again()}>
          {t('entry.code.again')}
        </UnstyledButton>
        <p role="status" className={classes.quiet}>
          {said}
        </p>
        <UnstyledButton className={classes.plain} onClick={onBack}>
          {t('entry.back')}
        </UnstyledButton>
      </form>
    </>
  );
}
