import {
  IconAlertTriangleFilled,
  IconCircle,
  IconCircleCheckFilled,
  IconHourglass,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StepFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Delays } from './delays';
import { Evidence } from './evidence';
import { StepActions } from './step-actions';
import classes from './step-card.module.css';

const icons = {
  OPEN: IconCircle,
  REPORTED: IconHourglass,
  DISPUTED: IconAlertTriangleFilled,
  DONE: IconCircleCheckFilled,
};

/** A step: where it stands, who does it, who watches, what was shown, and what the viewer can do. */
export function StepCard({ step }: { step: StepFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const Icon = icons[step.status];
  return (
    <li className={classes.step}>
      <Icon size={20} className={classes[step.status]} aria-hidden="true" />
      <div className={classes.body}>
        <h4 className={classes.title}>{step.title}</h4>
        <p className={classes.facts}>
          <StepStanding step={step} />
          <Due step={step} />
          {step.unit && <span>{step.unit.name}</span>}
          {step.weight > 1 && (
            <span>{t('feedback.weighs', { weight: formats.number(step.weight) })}</span>
          )}
        </p>
        <People step={step} />
        <Delays delays={step.delays} />
        <Evidence reports={step.reports} />
        <StepActions step={step} />
      </div>
    </li>
  );
}

function StepStanding({ step }: { step: StepFactsFragment }) {
  const { t } = useTranslation();
  const { status, watcherCount, watchersNeeded, reports } = step;
  if (status !== 'REPORTED')
    return <strong className={classes[status]}>{t(`feedback.step.${status}`)}</strong>;
  const accepted = (reports[0]?.judgements ?? []).filter((judgement) => judgement.accepted).length;
  const lacking = watchersNeeded - watcherCount;
  return (
    <strong className={classes.REPORTED}>
      {lacking > 0
        ? t('feedback.step.watchersLacking', { count: lacking })
        : t('feedback.step.accepted', { accepted, needed: watchersNeeded })}
    </strong>
  );
}

function Due({ step }: { step: StepFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const date = formats.day(step.dueAt);
  return (
    <span className={step.late ? classes.late : undefined}>
      {t(step.late ? 'feedback.wasDue' : 'feedback.due', { date })}
    </span>
  );
}

function People({ step }: { step: StepFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const names = (people: { name: string }[]) => formats.list(people.map(({ name }) => name));
  if (step.takers.length === 0 && step.watcherCount === 0) return null;
  return (
    <p className={classes.people}>
      {step.takers.length > 0 && (
        <span>{t('feedback.takenBy', { names: names(step.takers) })}</span>
      )}
      {step.watcherCount > 0 && (
        <span>
          {t('feedback.watchedBy', { count: step.watcherCount, names: names(step.watchers) })}
        </span>
      )}
    </p>
  );
}
