import { useTranslation } from 'react-i18next';
import type { DecisionFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { PageHeading } from '../../ui/page';
import { Binds } from './binds';
import classes from './decision-head.module.css';

const states = {
  OPEN: 'decisions.now',
  SCHEDULED: 'decisions.soon',
  CLOSED: 'decisions.done',
  WITHDRAWN: 'decisions.withdrawn',
} as const;

/** The vote's question, its state, and what it binds. */
export function DecisionHead({ decision }: { decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { status, rollSize, closesAt, closedAt, opensAt } = decision;
  const lead = (
    <>
      <p className={classes.facts}>
        <span>{t(states[status])}</span>
        {status === 'SCHEDULED' && opensAt && (
          <span>{t('decisions.opensAt', { date: formats.exact(opensAt) })}</span>
        )}
        {status !== 'CLOSED' && closesAt && (
          <span>{t('decisions.closesAt', { date: formats.exact(closesAt) })}</span>
        )}
        {status === 'CLOSED' && closedAt && (
          <span>{t('decisions.closedAt', { date: formats.exact(closedAt) })}</span>
        )}
        {rollSize != null && (
          <span>{t('decisions.ofRoll', { formatted: formats.number(rollSize) })}</span>
        )}
      </p>
      {/* On an open vote the slip says it, right where it is cast. */}
      {status !== 'OPEN' && <Binds decision={decision} />}
    </>
  );
  return <PageHeading lead={lead}>{decision.question}</PageHeading>;
}
