import { useTranslation } from 'react-i18next';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useOutcome } from './outcome';
import classes from './result.module.css';

/** In two sentences: what was decided, and how many took part. */
export function ResultSummary({ decision }: { decision: WholeDecisionFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const outcome = useOutcome(decision);
  const { turnout } = decision;
  return (
    <p className={classes.summary}>
      <strong>{t('decisions.verdict', { outcome })}</strong>{' '}
      {t('decisions.summary', {
        count: turnout.cast,
        formatted: formats.number(turnout.cast),
        percent: formats.percent(turnout.percent),
      })}
    </p>
  );
}
