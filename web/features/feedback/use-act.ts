import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomUuid } from '../../ui/random';

/** What every mutation here answers. */
interface Answer {
  payload: { userErrors: { message: string; field: string[] }[] };
}

/** Does a mutation, and keeps why it was refused: at a field, or as a whole. */
export function useAct<Input>(mutation: TypedDocumentNode<Answer, { input: Input }>) {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(mutation, {
    errorPolicy: 'all',
  });
  const [refused, setRefused] = useState<{ message: string; field: string }>();
  const act = async (input: Input): Promise<boolean> => {
    const { data } = await mutate({ variables: { input } });
    const [error] = data?.payload.userErrors ?? [{ message: t('problems.network'), field: [] }];
    setRefused(error && { message: error.message, field: error.field.slice(1).join('.') });
    return error === undefined;
  };
  return { act, busy: loading, refused };
}

/** A key for each attempt that is the same as long as what is sent is the same: a lost answer can be asked for again. */
export function useAttemptKey() {
  const attempt = useRef({ body: '', key: '' });
  return (values: unknown): string => {
    const body = JSON.stringify(values);
    if (attempt.current.body !== body) attempt.current = { body, key: randomUuid() };
    return attempt.current.key;
  };
}

/** The end of a day picked in a form, as the API takes it; null when none was picked. */
export function endOfDay(day: string): string | null {
  const at = new Date(`${day}T23:59:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
