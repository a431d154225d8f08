import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { Problem } from '../../../ui/problem';
import { useAct } from './use-act';
import { endMutation } from './paper-documents';
import classes from './paper.module.css';

interface Props {
  decisionId: string;
  notReturned: number;
}

/** Says that no more ballots on paper come, and what there is to say of those that are missing. */
export function EndCount({ decisionId, notReturned }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const [note, setNote] = useState('');
  const { act, busy, problemAt } = useAct(endMutation);
  return (
    <section aria-labelledby="end-count" className={classes.part}>
      <h2 id="end-count">{t('paper.end.title')}</h2>
      <p className={classes.quiet}>{t('paper.end.lead')}</p>
      <div className={classes.form}>
        <Textarea
          label={t('paper.end.note', { count: notReturned, formatted: number(notReturned) })}
          autosize
          minRows={2}
          value={note}
          error={problemAt('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Problem>{problemAt('form', ['note'])}</Problem>
        <div className={classes.buttons}>
          <Button variant="default" loading={busy} onClick={() => void act({ decisionId, note })}>
            {t('paper.end.press')}
          </Button>
        </div>
      </div>
    </section>
  );
}
