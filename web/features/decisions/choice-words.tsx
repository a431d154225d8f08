import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChoiceFactsFragment, DecisionMethod } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { withTexts } from '../../i18n/i18n';
import { useOptionLabel } from './option-label';

const OtherWords = lazy(() => withTexts(['ballots'], import('./ballots/other-words')));

/** A ballot to say in words. */
export interface ChoiceWordsProps {
  ballot: ChoiceFactsFragment;
  method: DecisionMethod;
}

/** What a ballot says, in words. */
export function ChoiceWords({ ballot, method }: ChoiceWordsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labelOf = useOptionLabel();
  if (ballot.options.length === 0) return t('decisions.empty');
  if (!ballot.ranking && !ballot.scores) return formats.list(ballot.options.map(labelOf));
  return (
    <Suspense>
      <OtherWords ballot={ballot} method={method} />
    </Suspense>
  );
}
