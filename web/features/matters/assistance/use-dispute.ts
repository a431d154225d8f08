import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';

const disputeMutation = graphql(`
  mutation DisputeAssistance($input: DisputeAssistanceInput!) {
    disputeAssistance(input: $input) {
      assistance {
        ...RecordedForYouItem
      }
      userErrors {
        message
      }
    }
  }
`);

/** Says that something written down for the viewer is not theirs. */
export function useDispute(assistanceId: string) {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(disputeMutation, { errorPolicy: 'all' });
  const [problem, setProblem] = useState<string>();
  const dispute = async () => {
    const { data } = await mutate({ variables: { input: { assistanceId } } });
    const payload = data?.disputeAssistance;
    setProblem(payload ? payload.userErrors[0]?.message : t('problems.network'));
  };
  return { dispute, problem, busy: loading };
}
