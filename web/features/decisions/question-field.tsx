import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StepProps } from './make-vote';

/** The sentence that says what is decided. */
export function QuestionField({ draft, change, errors }: StepProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      required
      label={t('votes.make.question')}
      description={t('votes.make.questionHint')}
      maxLength={200}
      error={errors['question']}
      value={draft.question}
      onChange={(event) => change({ question: event.currentTarget.value })}
    />
  );
}
