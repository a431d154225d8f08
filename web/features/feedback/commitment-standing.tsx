import { useTranslation } from 'react-i18next';
import type { CommitmentFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Meter } from '../../ui/meter';
import classes from './commitment-standing.module.css';

/** Where a promise stands, in a word, with its date and the reason where there is one. */
export function Status({ commitment }: { commitment: CommitmentFactsFragment }) {
  const { t } = useTranslation();
  const { status, late, reason, instead, disputedAt } = commitment;
  return (
    <div className={classes.status}>
      <p>
        <strong className={late ? classes.late : classes[status]}>
          {t(`feedback.status.${status}`)}
          {late && ` · ${t('feedback.late')}`}
        </strong>{' '}
        <WhenDue commitment={commitment} />
      </p>
      {disputedAt && <p className={classes.late}>{t('feedback.notSolvedSaid')}</p>}
      {instead && <p>{t('feedback.instead', { instead })}</p>}
      {reason && <p>{t('feedback.reason', { reason })}</p>}
    </div>
  );
}

function WhenDue({ commitment }: { commitment: CommitmentFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { dueAt, answerBy, settledAt } = commitment;
  if (settledAt) return <span>{t('feedback.settledOn', { date: formats.day(settledAt) })}</span>;
  return (
    <span>
      {dueAt
        ? t('feedback.keptBy', { date: formats.day(dueAt) })
        : t('feedback.planBy', { date: formats.day(answerBy) })}
    </span>
  );
}

/** How far it is: a bar, and the steps in words. */
export function Progress({ commitment }: { commitment: CommitmentFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { stepCount, stepsDone, progress } = commitment;
  if (stepCount === 0) return null;
  return (
    <p className={classes.progress}>
      <Meter percent={progress} />
      <span>
        {t('feedback.stepsDone', {
          done: stepsDone,
          count: stepCount,
          percent: formats.percent(progress),
        })}
      </span>
    </p>
  );
}
