import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { blockMutation } from './blocks-documents';

const DAY = 24 * 60 * 60 * 1_000;

const fields = ['personId', 'reason'] as const;

/** What is wrong with each field; `form` for all else. */
type BlockErrors = Partial<Record<(typeof fields)[number] | 'form', string>>;

/** Whom to block, why, and for how many days; 0: until they are let in again. */
interface BlockDraft {
  personId: string;
  reason: string;
  days: number;
}

/** Blocks an account, and says at which field it is refused. */
export function useBlock(onBlocked: (name: string) => void) {
  const { t } = useTranslation();
  const [errors, setErrors] = useState<BlockErrors>({});
  const [mutate, { loading }] = useMutation(blockMutation, {
    errorPolicy: 'all',
    refetchQueries: ['Blocks'],
    awaitRefetchQueries: true,
  });
  const block = async ({ personId, reason, days }: BlockDraft) => {
    if (!personId) return setErrors({ personId: t('people.blocks.whomMissing') });
    if (!reason.trim()) return setErrors({ reason: t('people.blocks.whyMissing') });
    const until = days ? new Date(Date.now() + days * DAY).toISOString() : null;
    const { data } = await mutate({ variables: { input: { personId, reason, until } } });
    const { person, userErrors = [] } = data?.payload ?? {};
    if (person) {
      setErrors({});
      return onBlocked(person.name);
    }
    const [error] = userErrors;
    const field = fields.find((name) => error?.field.includes(name)) ?? 'form';
    setErrors({ [field]: error?.message ?? t('problems.network') });
  };
  return { block, errors, busy: loading };
}
