import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type {
  CommitmentFactsFragment,
  CommitmentSheetFragment,
} from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { Meter } from '../../ui/meter';
import { CommitmentActions } from './commitment-actions';
import classes from './commitment-sheet.module.css';
import { Delays } from './delays';
import { StepCard } from './step-card';

interface Props {
  commitment: CommitmentSheetFragment;
  /** The bodies of the community, for those who plan. */
  units: readonly { id: string; name: string }[];
}

/** A promise in full: who, by when, how far, every step with its evidence, and what the viewer can do. */
export function CommitmentSheet({ commitment, units }: Props) {
  const { title, steps, delays, unit, helperUnits } = commitment;
  const { t } = useTranslation();
  const formats = useFormats();
  const headingId = `promise-${commitment.id}`;
  return (
    <Card as="article" aria-labelledby={headingId} className={classes.sheet}>
      <h3 id={headingId}>{title}</h3>
      <Status commitment={commitment} />
      <Progress commitment={commitment} />
      <p className={classes.facts}>
        <span>
          {t('feedback.lead')} <Link to={`/units/${unit.id}`}>{unit.name}</Link>
        </span>
        {helperUnits.length > 0 && (
          <span>
            {t('feedback.helpers', { names: formats.list(helperUnits.map(({ name }) => name)) })}
          </span>
        )}
        {commitment.cost && <span>{formats.money(commitment.cost)}</span>}
      </p>
      <Delays delays={delays} />
      {steps.length > 0 && (
        <ol className={classes.steps} aria-label={t('feedback.steps')}>
          {steps.map((step) => (
            <StepCard key={step.id} step={step} />
          ))}
        </ol>
      )}
      <CommitmentActions commitment={commitment} units={units} />
    </Card>
  );
}

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
