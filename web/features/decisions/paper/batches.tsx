import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  PaperBatchFactsFragment,
  PaperFactsFragment,
} from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Problem } from '../../../ui/problem';
import { useAct } from './use-act';
import { takeOutMutation } from './paper-documents';
import classes from './paper.module.css';

/** What came out of the box, who counted it in from where, and what was taken out again. */
export function Batches({ decision }: { decision: PaperFactsFragment }) {
  const { t } = useTranslation();
  const batches = decision.paper?.batches ?? [];
  if (batches.length === 0) return null;
  return (
    <section aria-labelledby="batches" className={classes.part}>
      <h2 id="batches">{t('paper.batches.title')}</h2>
      <ul className={classes.list}>
        {batches.map((batch) => (
          <li key={batch.id} className={classes.batch}>
            <Batch batch={batch} />
            {decision.viewerCan.countPaper.allowed && !batch.takenOutAt && (
              <TakeOut batchId={batch.id} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Batch({ batch }: { batch: PaperBatchFactsFragment }) {
  const { t } = useTranslation();
  const { number, exact } = useFormats();
  const { ballots, invalid, note, countedInBy, countedInAt, sha256, takenOutAt } = batch;
  return (
    <>
      <p className={takenOutAt ? classes.gone : undefined}>
        <strong>
          {t('paper.batches.holds', { ballots: number(ballots), invalid: number(invalid) })}
        </strong>{' '}
        {note}
      </p>
      <p className={classes.quiet}>
        {t('paper.batches.by', { name: countedInBy.name, date: exact(countedInAt) })}
      </p>
      <p className={classes.quiet}>
        {t('paper.batches.fingerprint')} <code className={classes.code}>{sha256}</code>
      </p>
      {takenOutAt && (
        <p>
          {t('paper.batches.takenOut', {
            name: batch.takenOutBy?.name,
            date: exact(takenOutAt),
            reason: batch.takenOutFor,
          })}
        </p>
      )}
    </>
  );
}

function TakeOut({ batchId }: { batchId: string }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const { act, busy, problemAt } = useAct(takeOutMutation);
  return (
    <details>
      <summary>{t('paper.batches.takeOut')}</summary>
      <div className={classes.form}>
        <Textarea
          label={t('paper.batches.why')}
          autosize
          value={reason}
          error={problemAt('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Problem>{problemAt('form', ['reason'])}</Problem>
        <div className={classes.buttons}>
          <Button variant="default" loading={busy} onClick={() => void act({ batchId, reason })}>
            {t('paper.batches.takeOut')}
          </Button>
        </div>
      </div>
    </details>
  );
}
