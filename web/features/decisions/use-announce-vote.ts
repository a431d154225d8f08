import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { DecisionMethod, RulesInput } from '../../../schema/generated/graphql';
import { useAttempt } from '../../ui/use-attempt';
import { toInput, type VoteDraft, type VotePlace } from './vote-draft';

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
export function useAnnounceVote(place: VotePlace, onAnnounced: (decisionId: string) => void) {
  const { t } = useTranslation();
  const [create, { loading }] = useMutation(createMutation, { errorPolicy: 'all' });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const attemptOf = useAttempt();

  const announce = async (draft: VoteDraft, method: DecisionMethod, rulesChange?: RulesInput) => {
    const input = { ...toInput(draft, method, place), rulesChange };
    const { data } = await create({
      variables: { input: { ...input, clientMutationId: attemptOf(input) } },
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
      shownAtField.find((name) => field.includes(name)) ?? ruleIn(field) ?? 'form',
      message,
    ]),
  );
}

/** `input.rulesChange.publicityHours` is shown at that rule. */
const ruleIn = (field: string[]) => (field.includes('rulesChange') ? field[2] : undefined);
