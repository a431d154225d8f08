import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { DecisionMethod } from '../../../schema/generated/graphql';
import { randomUuid } from '../../ui/random';
import { toInput, type VoteDraft } from './vote-draft';

const createMutation = graphql(`
  mutation CreateDecision($input: CreateDecisionInput!) {
    createDecision(input: $input) {
      decision {
        ...WholeDecision
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Fixes the vote and announces it; refusals come back by the field they are about. */
export function useAnnounceVote(boardId: string, onAnnounced: (decisionId: string) => void) {
  const { t } = useTranslation();
  const [create, { loading }] = useMutation(createMutation, { errorPolicy: 'all' });
  const [errors, setErrors] = useState<Record<string, string>>({});
  // One id for as long as the draft is not acknowledged: pressing again after a lost answer announces once.
  const attempt = useRef({ text: '', id: '' });

  const announce = async (draft: VoteDraft, method: DecisionMethod) => {
    const input = toInput(draft, method, boardId);
    const text = JSON.stringify(input);
    if (attempt.current.text !== text) attempt.current = { text, id: randomUuid() };
    const { data } = await create({
      variables: { input: { ...input, clientMutationId: attempt.current.id } },
    });
    const payload = data?.createDecision;
    if (payload?.decision) return onAnnounced(payload.decision.id);
    setErrors(payload ? byField(payload.userErrors) : { form: t('problems.network') });
  };
  return { announce, busy: loading, errors };
}

const shownAtField = ['question', 'moneySource', 'opensAt', 'closesAt', 'answerBy', 'budget'];

function byField(userErrors: { message: string; field: string[] }[]): Record<string, string> {
  return Object.fromEntries(
    userErrors.map(({ message, field }) => [
      shownAtField.find((name) => field.includes(name)) ?? 'form',
      message,
    ]),
  );
}
