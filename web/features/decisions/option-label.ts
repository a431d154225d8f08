import { useTranslation } from 'react-i18next';
import type { OptionFactsFragment } from '../../../schema/generated/graphql';

/** Names an option: yes, no and abstain in the reader's language, all others as they were written. */
export function useOptionLabel() {
  const { t } = useTranslation();
  return ({ kind, label }: Pick<OptionFactsFragment, 'kind' | 'label'>) =>
    kind === 'YES' || kind === 'NO' || kind === 'ABSTAIN' ? t(`decisions.option.${kind}`) : label;
}
