import { Checkbox, Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BudgetRule } from '../../../schema/generated/graphql';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';
import { CHOOSES_SEVERAL } from './ways-of-deciding';

const BUDGET_RULES = [
  'GREEDY',
  'EQUAL_SHARES',
  'EQUAL_SHARES_ADD1',
] as const satisfies BudgetRule[];

const OWNERS = ['', 'ORDINARY', 'MAJOR'] as const;

/** The numbers that a way of deciding asks for. */
export function MethodSettings(step: StepProps) {
  const { t } = useTranslation();
  const { draft, method, change } = step;
  return (
    <div className={classes.fields}>
      {method === 'BUDGET' && <Budget {...step} />}
      {CHOOSES_SEVERAL.includes(method) && (
        <Whole
          label={t('votes.make.winners')}
          value={draft.winners}
          onChange={(winners) => change({ winners })}
        />
      )}
      {method === 'SCORE' && (
        <Whole
          label={t('ways.set.maxScore')}
          value={draft.maxScore}
          onChange={(maxScore) => change({ maxScore })}
        />
      )}
      {(method === 'DOTS' || method === 'QUADRATIC') && (
        <Whole
          label={t('ways.set.credits')}
          value={draft.credits}
          onChange={(credits) => change({ credits })}
        />
      )}
      {method === 'YES_NO' && <Owners {...step} />}
      {method === 'SINGLE_CHOICE' && (
        <Checkbox
          checked={draft.majority}
          onChange={(event) => change({ majority: event.currentTarget.checked })}
          label={t('ways.set.majority')}
          description={t('ways.set.majorityHint')}
        />
      )}
    </div>
  );
}

function Owners({ draft, change }: StepProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.question}>
      <legend>{t('ways.owners.title')}</legend>
      <div className={classes.answers}>
        {OWNERS.map((value) => (
          <Radio
            key={value}
            name="owners"
            checked={draft.owners === value}
            onChange={() => change({ owners: value })}
            label={t(`ways.owners.${value || 'NONE'}`)}
          />
        ))}
      </div>
      {draft.owners && <p className={classes.quiet}>{t('ways.owners.hint')}</p>}
    </fieldset>
  );
}

function Budget({ draft, change, errors }: StepProps) {
  const { t } = useTranslation();
  const rule = draft.budgetRule || 'GREEDY';
  return (
    <>
      <TextInput
        required
        inputMode="decimal"
        label={t('votes.make.budget')}
        description={rule === 'GREEDY' && !draft.spread ? t('votes.make.budgetHint') : undefined}
        error={errors['budget']}
        value={draft.budget}
        onChange={(event) => change({ budget: event.currentTarget.value })}
      />
      <fieldset className={classes.question}>
        <legend>{t('ways.set.budgetRule')}</legend>
        <div className={classes.answers}>
          {BUDGET_RULES.map((value) => (
            <Radio
              key={value}
              name="budget-rule"
              checked={rule === value}
              onChange={() => change({ budgetRule: value, method: 'BUDGET' })}
              label={t(`ways.set.budgetRules.${value}`)}
            />
          ))}
        </div>
      </fieldset>
      <Checkbox
        checked={draft.spread}
        onChange={(event) => change({ spread: event.currentTarget.checked })}
        label={t('ways.set.spread')}
        description={t('ways.set.spreadHint')}
      />
      {draft.spread && (
        <Whole
          label={t('ways.set.credits')}
          value={draft.credits}
          onChange={(credits) => change({ credits })}
        />
      )}
    </>
  );
}

interface WholeProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Whole({ label, value, onChange }: WholeProps) {
  return (
    <TextInput
      required
      inputMode="numeric"
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
