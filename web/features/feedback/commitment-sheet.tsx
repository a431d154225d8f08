import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CommitmentSheetFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { CommitmentActions } from './commitment-actions';
import classes from './commitment-sheet.module.css';
import { Progress, Status } from './commitment-standing';
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
