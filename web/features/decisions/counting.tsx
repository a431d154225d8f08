import { useTranslation } from 'react-i18next';
import type { DecisionFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './result.module.css';

/** How this vote is counted, rule by rule; all of it fixed before opening. */
export function Counting({ decision }: { decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { rules, quorumPercent } = decision;
  const lot = rules.tieSeed
    ? t('decisions.rule.LOT', { seed: rules.tieSeed })
    : t('decisions.rule.lotNoSeed');
  return (
    <ul className={classes.rules}>
      <li>{useMethodRule(decision)}</li>
      {quorumPercent > 0 && (
        <li>{t('decisions.rule.quorum', { percent: formats.percent(quorumPercent) })}</li>
      )}
      {decision.method !== 'YES_NO' && (
        <li>{rules.tieRule === 'LOT' ? lot : t('decisions.rule.LISTED_ORDER')}</li>
      )}
    </ul>
  );
}

function useMethodRule({ method, rules }: DecisionFactsFragment) {
  const { t } = useTranslation();
  const formats = useFormats();
  const winners = rules.winnerCount ?? 1;
  const threshold = rules.thresholdPercent ?? 50;
  if (method === 'YES_NO')
    return threshold === 50
      ? t('decisions.rule.moreYes')
      : t('decisions.rule.YES_NO', { percent: formats.percent(threshold) });
  if (method === 'APPROVAL')
    return t('decisions.rule.APPROVAL', { count: winners, formatted: formats.number(winners) });
  return t(`decisions.rule.${rules.budgetRule ?? 'GREEDY'}`, {
    min: formats.number(rules.minScore ?? 0),
  });
}
