import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

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
