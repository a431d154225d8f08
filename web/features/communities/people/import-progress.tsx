import { Progress } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { Problem } from '../../../ui/problem';
import { FaultyLines } from './faulty-lines';
import { importQuery } from './import-documents';
import classes from '../people.module.css';

const EVERY_MS = 400;

/** How far an import has come, and what it came to. */
export function ImportProgress({ id }: { id: string }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { data, stopPolling } = useQuery(importQuery, {
    variables: { id },
    fetchPolicy: 'network-only',
    pollInterval: EVERY_MS,
  });
  const progress = data?.registerImport;
  if (!progress) return null;
  if (progress.state !== 'RUNNING') stopPolling();
  const { state, counts, problem, linesDone, linesTotal, percent } = progress;
  const read = t('people.progress', { done: number(linesDone), total: number(linesTotal) });
  return (
    <div className={classes.part}>
      {state === 'RUNNING' && <Progress value={percent} aria-label={read} />}
      <p role="status">{state === 'DONE' && counts ? t('people.imported', { ...counts }) : read}</p>
      <Problem>{problem}</Problem>
      <FaultyLines errors={progress.errors} errorCount={progress.errorCount} />
    </div>
  );
}
