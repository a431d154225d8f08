import { Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DecisionMethod } from '../../../schema/generated/graphql';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';
import { suggestMethod } from './vote-draft';

const methods: DecisionMethod[] = ['YES_NO', 'BUDGET', 'APPROVAL'];

/** How it is decided: a plain question for each way, the one that fits chosen beforehand with its reason. */
export function ChooseMethod({ draft, picked, method, change, errors }: StepProps) {
  const { t } = useTranslation();
  const suggested = suggestMethod(picked);
  return (
    <section aria-labelledby="vote-how">
      <h2 id="vote-how">{t('votes.make.how')}</h2>
      <fieldset className={classes.options}>
        <legend className={classes.quiet}>{t(`votes.make.suggest.${suggested}`)}</legend>
        {methods.map((value) => (
          <Radio
            key={value}
            name="method"
            checked={method === value}
            onChange={() => change({ method: value })}
            label={t(`votes.make.method.${value}`)}
            description={t(`votes.make.methodHint.${value}`)}
          />
        ))}
      </fieldset>
      {method === 'BUDGET' && (
        <TextInput
          required
          inputMode="decimal"
          label={t('votes.make.budget')}
          description={t('votes.make.budgetHint')}
          error={errors['budget']}
          value={draft.budget}
          onChange={(event) => change({ budget: event.currentTarget.value })}
        />
      )}
      {method === 'APPROVAL' && (
        <TextInput
          required
          inputMode="numeric"
          label={t('votes.make.winners')}
          value={draft.winners}
          onChange={(event) => change({ winners: event.currentTarget.value })}
        />
      )}
    </section>
  );
}
