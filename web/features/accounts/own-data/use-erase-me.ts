import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';

const eraseMutation = graphql(`
  mutation EraseMe($input: EraseMeInput!) {
    eraseMe(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

/** What is wrong: with the phrase, or with anything else. */
interface EraseProblems {
  confirmation?: string;
  form?: string;
}

/** Erases the viewer for good; answers whether it was done. */
export function useEraseMe() {
  const { t } = useTranslation();
  const [erase, { loading }] = useMutation(eraseMutation, { errorPolicy: 'all' });
  const [problems, setProblems] = useState<EraseProblems>({});
  return {
    busy: loading,
    problems,
    erase: async (confirmation: string, blankComments: boolean): Promise<boolean> => {
      const { data } = await erase({ variables: { input: { confirmation, blankComments } } });
      const refused = data?.eraseMe.userErrors ?? [{ message: t('problems.network'), field: [] }];
      setProblems(
        Object.fromEntries(
          refused.map(({ message, field }) => [
            field.includes('confirmation') ? 'confirmation' : 'form',
            message,
          ]),
        ),
      );
      return refused.length === 0;
    },
  };
}
