import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProposalCategory } from '../../../../schema/generated/graphql';
import { StanceMark } from '../../../ui/stance';
import { TEXTS, type ActDraft, type ActName } from './record-acts';
import classes from './record-form.module.css';
import type { RecordErrors } from './use-record';

const STANCES: ActDraft['stance'][] = ['FOR', 'AGAINST', 'NEUTRAL'];

/** Where the resident stands. */
export function Stances({
  stance,
  onPick,
}: {
  stance: ActDraft['stance'];
  onPick: (stance: ActDraft['stance']) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.group}>
      <legend>{t('assistance.stance')}</legend>
      {STANCES.map((value) => (
        <Radio
          key={value}
          name="stance"
          value={value}
          checked={stance === value}
          onChange={() => onPick(value)}
          label={<StanceMark stance={value} />}
        />
      ))}
    </fieldset>
  );
}

interface FieldsProps {
  categories: readonly ProposalCategory[];
  act: ActName;
  draft: ActDraft;
  errors: RecordErrors;
  onChange: (part: Partial<ActDraft>) => void;
}

/** What is typed and chosen for an act. */
export function ActFields({ act, draft, errors, categories, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {TEXTS[act].map((name) => {
        const field = {
          size: 'lg',
          label: t(`assistance.fields.${name}`),
          value: draft[name],
          error: errors[name],
          onChange: (event: { currentTarget: { value: string } }) =>
            onChange({ [name]: event.currentTarget.value }),
        };
        if (name !== 'body') return <TextInput key={name} {...field} maxLength={220} />;
        const hint = t('assistance.bodyHint');
        return <Textarea key={name} {...field} autosize minRows={3} description={hint} />;
      })}
      {act === 'publishProposal' && (
        <NativeSelect
          size="lg"
          label={t('assistance.fields.category')}
          value={draft.category}
          error={errors.category}
          onChange={(event) =>
            onChange({ category: event.currentTarget.value as ProposalCategory })
          }
          data={[
            { value: '', label: '' },
            ...categories.map((value) => ({ value, label: t(`proposals.categories.${value}`) })),
          ]}
        />
      )}
    </>
  );
}
