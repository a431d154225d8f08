import { useTranslation } from 'react-i18next';
import type { DecisionFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './binds.module.css';

/** What the vote binds, whose money, who carries it out and by when, and who will see what: all said before casting. */
export function Binds({ decision }: { decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.binds} aria-label={t('decisions.binds.title')}>
      {useBindings(decision).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function useBindings({
  basis,
  binding,
  rules,
  moneySource,
  unit,
  answerBy,
  quorumPercent,
  tallyVisibility,
}: DecisionFactsFragment) {
  const { t } = useTranslation();
  const formats = useFormats();
  const money = [
    rules.budget && t('decisions.binds.budget', { money: formats.money(rules.budget) }),
    moneySource && t('decisions.binds.money', { source: moneySource }),
  ];
  return [
    t(binding ? 'decisions.binds.binding' : 'decisions.binds.advisory', {
      basis: t(`decisions.binds.basis.${basis}`),
    }),
    money.filter(Boolean).join(' · '),
    t('decisions.binds.unit', { unit: unit.name, date: formats.day(answerBy) }),
    quorumPercent > 0
      ? t('decisions.binds.quorum', { percent: formats.percent(quorumPercent) })
      : '',
    t('decisions.binds.open'),
    t(tallyVisibility === 'LIVE' ? 'decisions.binds.live' : 'decisions.binds.afterClosing'),
  ].filter((line) => line !== '');
}
