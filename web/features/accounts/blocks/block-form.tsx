import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { Problem } from '../../../ui/problem';
import classes from './blocks.module.css';
import { blockMutation } from './blocks-documents';

const DAY = 24 * 60 * 60 * 1_000;
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
  const { block, problemAt, busy } = useBlock(onBlocked);
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
          error={problemAt('personId')}
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
        error={problemAt('reason')}
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
      <Problem>{problemAt('form')}</Problem>
      <Button type="submit" loading={busy}>
        {t('people.blocks.do')}
      </Button>
    </form>
  );
}

type Refused = Partial<Record<string, string>>;

/** Blocks, and keeps what is wrong with which field; `form` for all else. */
function useBlock(onBlocked: (name: string) => void) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<Refused>({});
  const [mutate, { loading }] = useMutation(blockMutation, {
    errorPolicy: 'all',
    refetchQueries: ['Blocks'],
    awaitRefetchQueries: true,
  });
  const block = async (wanted: { personId: string; reason: string; days: number }) => {
    const { personId, reason, days } = wanted;
    if (!personId) return setRefused({ personId: t('people.blocks.whomMissing') });
    if (!reason.trim()) return setRefused({ reason: t('people.blocks.whyMissing') });
    const until = days ? new Date(Date.now() + days * DAY).toISOString() : null;
    const { data } = await mutate({ variables: { input: { personId, reason, until } } });
    const payload = data?.payload;
    if (payload?.person) {
      setRefused({});
      return onBlocked(payload.person.name);
    }
    const [error] = payload?.userErrors ?? [];
    setRefused({ [error?.field[1] ?? 'form']: error?.message ?? t('problems.network') });
  };
  const known = ['personId', 'reason'];
  const problemAt = (field: string) =>
    field === 'form'
      ? Object.entries(refused).find(([at]) => !known.includes(at))?.[1]
      : refused[field];
  return { block, problemAt, busy: loading };
}
