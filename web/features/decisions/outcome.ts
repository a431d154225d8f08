import { useTranslation } from 'react-i18next';
import type { DecisionFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useOptionLabel } from './option-label';

/** In one sentence what is decided, or what would be as it stands; nothing while the count is hidden. */
export function useOutcome({ tally, method }: Pick<DecisionFactsFragment, 'tally' | 'method'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labelOf = useOptionLabel();
  if (!tally) return undefined;
  const tense = tally.final ? 'final' : 'soFar';
  const selected = tally.options.filter((option) => option.selected);
  const namesOf = (options: typeof selected) =>
    formats.list(options.map(({ option }) => labelOf(option)));
  if (tally.final && lacks(tally, 'TURNOUT')) return t('decisions.final.invalid');
  if (method === 'YES_NO')
    return tally.ballots > 0 || tally.final
      ? t(`decisions.${tense}.${tally.passed ? 'pass' : 'fail'}`)
      : t('decisions.soFar.none');
  if (selected.length === 0) return t(`decisions.${tense}.none`);
  if (lacks(tally, 'MAJORITY'))
    return t('decisions.noMajority', { names: namesOf(tally.options.slice(0, 2)) });
  if (method !== 'BUDGET') return t(`decisions.${tense}.APPROVAL`, { names: namesOf(selected) });
  const money = tally.spent ? formats.money(tally.spent) : '';
  return t(`decisions.${tense}.BUDGET`, {
    count: selected.length,
    formatted: formats.number(selected.length),
    money,
  });
}

type Tally = NonNullable<DecisionFactsFragment['tally']>;

const lacks = ({ conditions }: Tally, wanted: Tally['conditions'][number]['kind']) =>
  conditions.some(({ kind, met }) => kind === wanted && !met);
