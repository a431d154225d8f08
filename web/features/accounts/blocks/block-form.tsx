import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { Problem } from '../../../ui/problem';
import classes from './blocks.module.css';
import { useBlock } from './use-block';

const lengths = [1, 7, 30, 365];

interface Props {
  /** Whom, where one came from them. */
  person: { id: string; name: string } | null;
  onBlocked: (name: string) => void;
}

/** Blocks an account: whose, why, and for how long. */
export function BlockForm({ person, onBlocked }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { block, errors, busy } = useBlock(onBlocked);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [days, setDays] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void block({ personId: person?.id ?? typed.trim(), reason, days: Number(days) });
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {person ? (
        <p>
          {t('people.blocks.whom')} <strong>{person.name}</strong>
        </p>
      ) : (
        <TextInput
          size="lg"
          label={t('people.blocks.whom')}
          description={t('people.blocks.whomHint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={64}
          value={typed}
          error={errors.personId}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Textarea
        size="lg"
        autosize
        minRows={2}
        maxLength={500}
        label={t('people.blocks.why')}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <NativeSelect
        size="lg"
        label={t('people.blocks.lasts')}
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
        data={[
          { value: '', label: t('people.blocks.forGood') },
          ...lengths.map((count) => ({
            value: String(count),
            label: t('people.blocks.forDays', { count, formatted: number(count) }),
          })),
        ]}
      />
      <Problem>{errors.form}</Problem>
      <Button type="submit" loading={busy}>
        {t('people.blocks.do')}
      </Button>
    </form>
  );
}
