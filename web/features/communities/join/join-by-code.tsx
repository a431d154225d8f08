import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../ui/problem';
import classes from '../people.module.css';
import { useAct } from '../use-act';
import { redeemMutation } from './join-documents';

/** Somebody has shown where they live. */
export type OnJoined = (community: { id: string; name: string }) => void;

/** Takes a code as it stands in the letter. */
export function JoinByCode({ onJoined }: { onJoined: OnJoined }) {
  const { t } = useTranslation();
  const { act, busy, problem } = useAct(redeemMutation);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const join = async (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(!code.trim());
    if (!code.trim()) return;
    const joined = await act({ code });
    if (joined?.community) onJoined(joined.community);
  };
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void join(event)}>
      <TextInput
        size="lg"
        label={t('residence.code')}
        description={t('residence.codeHint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        error={missing ? t('residence.codeMissing') : problem}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {t('residence.join')}
        </Button>
      </div>
    </form>
  );
}

/** One press for a code that came with the page's address. */
export function UseCode({ code, onJoined }: { code: string; onJoined: OnJoined }) {
  const { t } = useTranslation();
  const { act, busy, problem } = useAct(redeemMutation);
  const join = async () => {
    const joined = await act({ code });
    if (joined?.community) onJoined(joined.community);
  };
  return (
    <div className={classes.form}>
      <Problem>{problem}</Problem>
      <Button size="lg" loading={busy} onClick={() => void join()}>
        {t('residence.useCode')}
      </Button>
    </div>
  );
}
