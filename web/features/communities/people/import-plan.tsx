import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegisterField } from '../../../../schema/generated/graphql';
import classes from '../people.module.css';

/** What a column may hold, in the order it is asked for. */
export const fields = ['NAME', 'PHONE', 'EMAIL', 'AREA', 'ROOM', 'FLOOR_AREA', 'KEY'] as const;

/** Which column holds what, and what people type to be found. */
export interface Plan {
  columns: Partial<Record<RegisterField, string>>;
  matching: RegisterField[];
}

interface Props {
  names: string[];
  plan: Plan;
  onChange: (plan: Plan) => void;
  error?: string;
}

/** Says which column holds what, and by what people are to be found. */
export function ImportPlan({ names, plan, onChange, error }: Props) {
  const { t } = useTranslation();
  const pick = (field: RegisterField, column: string) => {
    const columns = { ...plan.columns, [field]: column || undefined };
    onChange({ columns, matching: plan.matching.filter((one) => columns[one]) });
  };
  return (
    <div className={classes.form}>
      <h3>{t('people.columns')}</h3>
      {fields.map((field) => (
        <NativeSelect
          size="lg"
          key={field}
          label={t(`people.column.${field}`)}
          value={plan.columns[field] ?? ''}
          onChange={(event) => pick(field, event.currentTarget.value)}
          data={[
            { value: '', label: t('people.noColumn') },
            ...[...new Set(names)].filter(Boolean).map((name) => ({ value: name, label: name })),
          ]}
        />
      ))}
      <Checkbox.Group
        label={t('people.matching')}
        description={t('people.matchingHint')}
        error={error}
        value={plan.matching}
        onChange={(matching) => onChange({ ...plan, matching })}
      >
        <div className={classes.item}>
          {fields
            // Nobody is found by what they own.
            .filter((field) => plan.columns[field] && field !== 'FLOOR_AREA')
            .map((field) => (
              <Checkbox key={field} value={field} label={t(`people.column.${field}`)} />
            ))}
        </div>
      </Checkbox.Group>
    </div>
  );
}
