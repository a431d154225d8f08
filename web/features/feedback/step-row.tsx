import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './commitment-sheet.module.css';

/** A step as it is being written. */
export interface StepDraft {
  title: string;
  weight: string;
  dueAt: string;
  unitId: string;
}

interface Props {
  number: number;
  step: StepDraft;
  units: readonly { id: string; name: string }[];
  errorAt: (field: string) => string | undefined;
  onChange: (part: Partial<StepDraft>) => void;
}

/** One step of a plan. */
export function StepRow({ number, step, units, errorAt, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.row}>
      <legend>{t('feedback.stepNumber', { number })}</legend>
      <TextInput
        required
        label={t('feedback.stepTitle')}
        value={step.title}
        error={errorAt('title')}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        required
        type="date"
        label={t('feedback.stepDue')}
        value={step.dueAt}
        error={errorAt('dueAt')}
        onChange={(event) => onChange({ dueAt: event.currentTarget.value })}
      />
      <TextInput
        inputMode="numeric"
        label={t('feedback.weight')}
        value={step.weight}
        error={errorAt('weight')}
        onChange={(event) => onChange({ weight: event.currentTarget.value })}
      />
      {units.length > 0 && (
        <NativeSelect
          label={t('feedback.doneBy')}
          value={step.unitId}
          error={errorAt('unitId')}
          onChange={(event) => onChange({ unitId: event.currentTarget.value })}
          data={[
            { value: '', label: t('feedback.theLead') },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </fieldset>
  );
}
