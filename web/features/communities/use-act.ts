import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRefusal, type Answered } from '../../ui/use-refusal';

interface Answer {
  payload: Answered;
}

/** Does a mutation and reads again what is shown; keeps why it was refused, and at which field. */
export function useAct<Data extends Answer, Input>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
  reread: string[] = [],
) {
  const [mutate, { loading }] = useMutation(mutation, {
    errorPolicy: 'all',
    refetchQueries: reread,
    awaitRefetchQueries: true,
  });
  const { judge, ...refusal } = useRefusal();
  const act = async (input: Input): Promise<Data['payload'] | undefined> => {
    // The types of the document and of its variables are one thing to the caller, two to the compiler.
    const run = mutate as (options: { variables: { input: Input } }) => Promise<{ data?: Data }>;
    return judge((await run({ variables: { input } })).data?.payload);
  };
  return { act, busy: loading, ...refusal };
}
