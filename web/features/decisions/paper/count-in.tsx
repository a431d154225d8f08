import { Button, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  PaperFactsFragment,
  PaperPreviewFragment,
} from '../../../../schema/generated/graphql';
import { Problem } from '../../../ui/problem';
import { sendSheet } from '../../../ui/send-sheet';
import { useAct } from './use-act';
import { useAttempt } from '../../../ui/use-attempt';
import { countInMutation, previewMutation } from './paper-documents';
import classes from './paper.module.css';
import { PaperPreview } from './paper-preview';

/** A file that was sent, and what it holds. */
interface Sent {
  uploadId: string;
  format: 'CSV' | 'BLT';
  preview: PaperPreviewFragment;
}

/** Sends a file of ballots, shows what it holds, and counts it in. */
export function CountIn({ decision }: { decision: PaperFactsFragment }) {
  const { t } = useTranslation();
  const [sent, setSent] = useState<Sent>();
  const [done, setDone] = useState(false);
  return (
    <section aria-labelledby="count-in" className={classes.part}>
      <h2 id="count-in">{t('paper.countIn.title')}</h2>
      <p className={classes.quiet}>
        {t(`paper.countIn.lead.${decision.ballotForm}`, { first: decision.options[0]?.label })}
      </p>
      <Send
        decision={decision}
        onSent={(one) => {
          setSent(one);
          setDone(false);
        }}
      />
      {sent && (
        <>
          <PaperPreview decision={decision} preview={sent.preview} />
          {sent.preview.faults.length === 0 && (
            <Confirm
              key={sent.uploadId}
              decisionId={decision.id}
              sent={sent}
              onDone={() => {
                setSent(undefined);
                setDone(true);
              }}
            />
          )}
        </>
      )}
      <p role="status">{done && t('paper.countIn.done')}</p>
    </section>
  );
}

function Send({
  decision,
  onSent,
}: {
  decision: PaperFactsFragment;
  onSent: (sent: Sent) => void;
}) {
  const { t } = useTranslation();
  const field = useId();
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const look = useAct(previewMutation);
  const send = async () => {
    if (!file) return setProblem(t('paper.countIn.fileMissing'));
    setBusy(true);
    const answer = await sendSheet(file);
    setBusy(false);
    setProblem('id' in answer ? undefined : (answer.error ?? t('problems.network')));
    if (!('id' in answer)) return;
    const format = file.name.toLowerCase().endsWith('.blt') ? 'BLT' : 'CSV';
    const asked = { decisionId: decision.id, uploadId: answer.id, format } as const;
    const preview = (await look.act(asked))?.preview;
    if (preview) onSent({ uploadId: answer.id, format, preview });
  };
  return (
    <div className={classes.form}>
      <label htmlFor={field}>{t('paper.countIn.file')}</label>
      <input
        id={field}
        type="file"
        className={classes.file}
        accept=".csv,.blt,text/csv"
        onChange={(event) => setFile(event.currentTarget.files?.[0])}
      />
      <Problem>{problem ?? look.problem}</Problem>
      <div className={classes.buttons}>
        <Button variant="default" loading={busy || look.busy} onClick={() => void send()}>
          {t('paper.countIn.look')}
        </Button>
      </div>
    </div>
  );
}

interface ConfirmProps {
  decisionId: string;
  sent: Sent;
  onDone: () => void;
}

function Confirm({ decisionId, sent, onDone }: ConfirmProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const { act, busy, problemAt } = useAct(countInMutation);
  const attempt = useAttempt();
  const { uploadId, format, preview } = sent;
  const count = async () => {
    const { ballots, invalid } = preview;
    const asked = { decisionId, uploadId, format, ballots, invalid, note };
    if (await act({ ...asked, clientMutationId: attempt(asked) })) onDone();
  };
  return (
    <div className={classes.form}>
      <Textarea
        label={t('paper.countIn.note')}
        description={t('paper.countIn.noteHint')}
        autosize
        minRows={2}
        value={note}
        error={problemAt('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Problem>{problemAt('form', ['note'])}</Problem>
      <div className={classes.buttons}>
        <Button loading={busy} onClick={() => void count()}>
          {t('paper.countIn.press', { count: preview.ballots + preview.invalid })}
        </Button>
      </div>
    </div>
  );
}
