import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../ui/problem';
import { OutboxPeek } from '../sign-in/outbox-peek';
import classes from '../sign-in/sign-in.module.css';
import { useContacts } from './use-contacts';

interface Props {
  kind: 'email' | 'phone';
  demo: boolean;
  onDone: () => void;
}

/** A new address or number, and then the code that was sent there. */
export function ContactForm({ kind, demo, onDone }: Props) {
  const { t } = useTranslation();
  const { sendCode, change, problem, busy } = useContacts();
  const [value, setValue] = useState('');
  const [code, setCode] = useState('');
  const [sent, setSent] = useState(false);
  const wanted = kind === 'email' ? { email: value } : { phone: value };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!sent) return setSent(await sendCode(wanted));
    if (await change({ ...wanted, code })) onDone();
  };
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        className={classes.field}
        label={t(`entry.who.${kind}`)}
        type={kind === 'email' ? 'email' : 'tel'}
        autoComplete={kind === 'email' ? 'email' : 'tel'}
        maxLength={254}
        readOnly={sent}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      {sent && (
        <>
          <p role="status">{t('entry.mine.sent')}</p>
          {demo && <OutboxPeek channel={kind === 'email' ? 'EMAIL' : 'SMS'} />}
          <TextInput
            className={`${classes.field} ${classes.code}`}
            label={t('entry.code.label')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        </>
      )}
      <Problem>{problem}</Problem>
      <Button type="submit" loading={busy}>
        {t(sent ? 'entry.mine.confirm' : 'entry.mine.send')}
      </Button>
    </form>
  );
}
