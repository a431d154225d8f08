import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What every mutation here answers. */
interface Answer {
  payload: { userErrors: { message: string; field: string[] }[] };
}

/** Does a mutation and reads again what is shown; keeps why it was refused, and at which field. */
export function useAct<Data extends Answer, Input>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
  reread: string[] = [],
) {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(mutation, {
    errorPolicy: 'all',
    refetchQueries: reread,
    awaitRefetchQueries: true,
  });
  const [refused, setRefused] = useState<{ message: string; field: string }>();
  const act = async (input: Input): Promise<Data['payload'] | undefined> => {
    // The types of the document and of its variables are one thing to the caller, two to the compiler.
    const run = mutate as (options: { variables: { input: Input } }) => Promise<{ data?: Data }>;
    const payload = (await run({ variables: { input } })).data?.payload;
    const [error] = payload?.userErrors ?? [{ message: t('problems.network'), field: [] }];
    setRefused(error && { message: error.message, field: error.field[1] ?? '' });
    return error ? undefined : payload;
  };
  /** What is wrong at a field; `form` for what concerns none that is shown. */
  const problemAt = (field: string, shown: string[] = []) => {
    if (!refused) return undefined;
    const own = refused.field === field;
    return own || (field === 'form' && !shown.includes(refused.field))
      ? refused.message
      : undefined;
  };
  return { act, busy: loading, problem: refused?.message, problemAt };
}
