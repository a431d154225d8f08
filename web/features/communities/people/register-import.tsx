import { Button, Checkbox } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreviewFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Problem } from '../../../ui/problem';
import { useAttempt } from '../../../ui/use-attempt';
import { FaultyLines } from './faulty-lines';
import { previewMutation, startMutation } from './import-documents';
import { fields, ImportPlan, type Plan } from './import-plan';
import { ImportProgress } from './import-progress';
import classes from '../people.module.css';
import { sendSheet } from '../../../ui/send-sheet';
import { useAct } from '../use-act';

/** Sends a register, shows what bringing it in would do, and brings it in. */
export default function RegisterImport({ communityId }: { communityId: string }) {
  const { t } = useTranslation();
  const [uploadId, setUploadId] = useState<string>();
  return (
    <section aria-labelledby="import" className={classes.part}>
      <h2 id="import">{t('people.importTitle')}</h2>
      <p className={classes.quiet}>{t('people.importLead')}</p>
      <Send onSent={setUploadId} />
      {uploadId && <Look key={uploadId} communityId={communityId} uploadId={uploadId} />}
    </section>
  );
}

function Send({ onSent }: { onSent: (uploadId: string) => void }) {
  const { t } = useTranslation();
  const field = useId();
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (!file) return setProblem(t('people.fileMissing'));
    setBusy(true);
    const answer = await sendSheet(file);
    setBusy(false);
    setProblem('id' in answer ? undefined : (answer.error ?? t('problems.network')));
    if ('id' in answer) onSent(answer.id);
  };
  return (
    <div className={classes.form}>
      <label htmlFor={field}>{t('people.file')}</label>
      <input
        id={field}
        type="file"
        accept=".csv,text/csv"
        onChange={(event) => setFile(event.currentTarget.files?.[0])}
      />
      <Problem>{problem}</Problem>
      <div className={classes.buttons}>
        <Button loading={busy} onClick={() => void send()}>
          {t('people.send')}
        </Button>
      </div>
    </div>
  );
}

interface LookProps {
  communityId: string;
  uploadId: string;
}

/** The first look goes by what the columns are called; then it is the importer's to say. */
function Look({ communityId, uploadId }: LookProps) {
  const { t } = useTranslation();
  const look = useAct(previewMutation);
  const [preview, setPreview] = useState<ImportPreviewFragment>();
  const [plan, setPlan] = useState<Plan>();
  const [looked, setLooked] = useState<Plan>();
  const read = async (wanted?: Plan) => {
    const columns = wanted && columnsOf(wanted);
    const asked = { communityId, uploadId, columns, matching: wanted?.matching ?? [] };
    const seen = (await look.act(asked))?.preview;
    if (!seen) return;
    const next = wanted ?? {
      columns: Object.fromEntries(seen.mapped.map(({ field, column }) => [field, column])),
      matching: seen.matching,
    };
    setPreview(seen);
    setPlan(next);
    setLooked(next);
  };
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void read();
  });
  return (
    <div className={classes.part}>
      {!preview && (
        <Button loading={look.busy} onClick={() => void read()}>
          {t('people.again')}
        </Button>
      )}
      <Problem>{look.problem}</Problem>
      {preview && plan && (
        <>
          <Preview preview={preview} />
          <ImportPlan names={preview.columns} plan={plan} onChange={setPlan} />
          <div className={classes.buttons}>
            <Button variant="default" loading={look.busy} onClick={() => void read(plan)}>
              {t('people.again')}
            </Button>
          </div>
          {plan === looked && <Start {...{ communityId, uploadId, plan, preview }} />}
        </>
      )}
    </div>
  );
}

const columnsOf = ({ columns }: Plan) =>
  fields.flatMap((field) => {
    const column = columns[field];
    return column ? [{ field, column }] : [];
  });

function Preview({ preview }: { preview: ImportPreviewFragment }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { columns, firstLines, lines, counts, errors, errorCount } = preview;
  return (
    <>
      <h3>{t('people.previewTitle')}</h3>
      <p role="status">
        {t('people.linesIn', { lines: number(lines) })} · {t('people.counts', { ...counts })}
      </p>
      <div
        className={classes.scroll}
        tabIndex={0}
        role="region"
        aria-label={t('people.firstLines')}
      >
        <table>
          <caption>{t('people.firstLines')}</caption>
          <thead>
            <tr>
              {columns.map((name, place) => (
                <th key={place} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firstLines.map((cells, line) => (
              <tr key={line}>
                {columns.map((_, place) => (
                  <td key={place}>{cells[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FaultyLines errors={errors} errorCount={errorCount} />
    </>
  );
}

function Start({ communityId, uploadId, plan, preview }: LookProps & StartProps) {
  const { t } = useTranslation();
  const start = useAct(startMutation);
  const attemptOf = useAttempt();
  const [skipFaulty, setSkip] = useState(false);
  const [replace, setReplace] = useState(false);
  const [importId, setImportId] = useState<string>();
  const { gone, goneResidents } = preview.counts;
  const begin = async () => {
    const asked = {
      communityId,
      uploadId,
      columns: columnsOf(plan),
      matching: plan.matching,
      skipFaulty,
      replace,
      expectedGone: replace ? gone : null,
    };
    const begun = await start.act({ ...asked, clientMutationId: attemptOf(asked) });
    if (begun?.import) setImportId(begun.import.id);
  };
  return (
    <div className={classes.form}>
      {preview.errorCount > 0 && (
        <Checkbox
          label={t('people.skipFaulty')}
          checked={skipFaulty}
          onChange={(event) => setSkip(event.currentTarget.checked)}
        />
      )}
      {gone > 0 && (
        <Checkbox
          label={t('people.replace', { gone, people: goneResidents })}
          checked={replace}
          onChange={(event) => setReplace(event.currentTarget.checked)}
        />
      )}
      <Problem>{start.problem}</Problem>
      <div className={classes.buttons}>
        <Button loading={start.busy} onClick={() => void begin()}>
          {t('people.start')}
        </Button>
      </div>
      {importId && <ImportProgress key={importId} id={importId} />}
    </div>
  );
}

interface StartProps {
  plan: Plan;
  preview: ImportPreviewFragment;
}
