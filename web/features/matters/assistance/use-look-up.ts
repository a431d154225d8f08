import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { LookUpResidentsMutation } from '../../../../schema/generated/graphql';

const lookUpMutation = graphql(`
  mutation LookUpResidents($input: LookUpResidentsInput!) {
    lookUpResidents(input: $input) {
      residents {
        person {
          id
          name
        }
        area {
          id
          name
        }
      }
      userErrors {
        message
      }
    }
  }
`);

/** Residents who fit. */
export type Found = NonNullable<LookUpResidentsMutation['lookUpResidents']['residents']>;

/** Finds residents by a part of their name or their building. */
export function useLookUp(communityId: string) {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(lookUpMutation, { errorPolicy: 'all' });
  const [found, setFound] = useState<Found>();
  const [problem, setProblem] = useState<string>();
  const lookUp = async (words: string) => {
    if (!words.trim()) return setProblem(t('assistance.wordsMissing'));
    const { data } = await mutate({ variables: { input: { communityId, words } } });
    const payload = data?.lookUpResidents;
    setProblem(payload ? payload.userErrors[0]?.message : t('problems.network'));
    setFound(payload?.residents ?? undefined);
  };
  return { lookUp, found, problem, busy: loading };
}
