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
    ? t('votes.rule.LOT', { seed: rules.tieSeed })
    : t('votes.rule.lotNoSeed');
  return (
    <ul className={classes.rules}>
      <li>{useMethodRule(decision)}</li>
      {quorumPercent > 0 && (
        <li>{t('votes.rule.quorum', { percent: formats.percent(quorumPercent) })}</li>
      )}
      {decision.method !== 'YES_NO' && (
        <li>{rules.tieRule === 'LOT' ? lot : t('votes.rule.LISTED_ORDER')}</li>
      )}
    </ul>
  );
}

function useMethodRule({ method, rules }: DecisionFactsFragment): string {
  const { t } = useTranslation();
  const { number, percent } = useFormats();
  const count = rules.winnerCount ?? 1;
  const winners = { count, formatted: number(count) };
  const values = {
    ...winners,
    most: number(rules.maxScore ?? 5),
    credits: number(rules.credits ?? 0),
  };
  const threshold = rules.thresholdPercent ?? 50;
  if (rules.areaThresholdPercent != null)
    return t('ways.owners.rule', {
      heads: percent(threshold),
      area: percent(rules.areaThresholdPercent),
      part: percent(rules.areaQuorumPercent ?? 0),
    });
  if (method === 'YES_NO')
    return threshold === 50
      ? t('votes.rule.moreYes')
      : t('votes.rule.YES_NO', { percent: percent(threshold) });
  if (method === 'APPROVAL') return t('votes.rule.APPROVAL', winners);
  if (method === 'SINGLE_CHOICE')
    return t(rules.absoluteMajority ? 'ways.rule.absoluteMajority' : 'ways.rule.SINGLE_CHOICE');
  if (method !== 'BUDGET') return t(`ways.rule.${method}`, values);
  return rules.budgetRule === 'EQUAL_SHARES' || rules.budgetRule === 'EQUAL_SHARES_ADD1'
    ? t(`ways.rule.${rules.budgetRule}`)
    : t(`votes.rule.${rules.budgetRule ?? 'GREEDY'}`, { min: number(rules.minScore ?? 0) });
}
