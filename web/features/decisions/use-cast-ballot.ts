import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type {
  CastBallotMutation,
  CastBallotMutationVariables,
} from '../../../schema/generated/graphql';
import type { Choice } from './choice';
import type { useBallotDraft } from './use-ballot-draft';

const castBallotMutation = graphql(`
  mutation CastBallot(
    $decisionId: ID!
    $choice: BallotChoiceInput!
    $nonce: String!
    $accepted: Boolean!
  ) {
    castBallot(
      input: {
        decisionId: $decisionId
        choice: $choice
        nonce: $nonce
        publicChoiceAccepted: $accepted
      }
    ) {
      ballot {
        leaf
      }
      decision {
        id
        ...DecisionForViewer
        turnout {
          ...TurnoutFacts
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

type Payload = CastBallotMutation['castBallot'];
type Ballot = Omit<CastBallotMutationVariables, 'decisionId'>;
const waits = [400, 800, 1_600, 3_200, 6_400];
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Where casting is. */
export type CastingState =
  | { step: 'idle' | 'casting' | 'retrying' }
  | { step: 'refused'; message: string }
  | { step: 'unconfirmed' };

/** Casts a ballot and keeps trying while the network fails; the nonce makes every retry the same ballot. */
export function useCastBallot(decisionId: string, draft: ReturnType<typeof useBallotDraft>) {
  const { t } = useTranslation();
  const [mutate] = useMutation(castBallotMutation, { errorPolicy: 'all' });
  const [state, setState] = useState<CastingState>({ step: 'idle' });

  const send = async (ballot: Ballot): Promise<Payload | string | undefined> => {
    const { data, error } = await mutate({ variables: { decisionId, ...ballot } });
    if (data?.castBallot) return data.castBallot;
    return CombinedGraphQLErrors.is(error)
      ? (error.errors[0]?.message ?? t('problems.unknown'))
      : undefined;
  };

  const cast = async (choice: Choice, accepted: boolean) => {
    const { nonce } = draft.attemptFor(choice);
    const ballot = { choice, nonce, accepted };
    setState({ step: 'casting' });
    let answer = await send(ballot);
    for (const wait of waits) {
      if (answer !== undefined) break;
      setState({ step: 'retrying' });
      await pause(wait);
      answer = await send(ballot);
    }
    if (answer === undefined) return setState({ step: 'unconfirmed' });
    const refusal = typeof answer === 'string' ? answer : answer.userErrors[0]?.message;
    draft.settleAttempt(refusal === undefined ? null : choice);
    setState(refusal === undefined ? { step: 'idle' } : { step: 'refused', message: refusal });
  };
  return { state, cast };
}
