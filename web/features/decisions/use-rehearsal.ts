import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { RehearseDecisionMutation } from '../../../schema/generated/graphql';
import type { BallotPaper } from './ballot-rules';
import type { Choice } from './choice';
import type { StepProps } from './make-vote';
import { toRules } from './vote-draft';

const rehearseMutation = graphql(`
  mutation RehearseDecision($input: RehearseDecisionInput!) {
    rehearseDecision(input: $input) {
      tally {
        ...TallyFacts
        details {
          ...TallyDetailsFacts
        }
      }
      userErrors {
        message
      }
    }
  }
`);

/** What test ballots came to. */
export type Rehearsed = NonNullable<RehearseDecisionMutation['rehearseDecision']['tally']>;

/** Test ballots, and what they come to; counted anew with each of them. */
export function useRehearsal({ board, draft, method }: StepProps, paper: BallotPaper) {
  const { t } = useTranslation();
  // What is tried out is nobody's count: the cache has no place for it.
  const [rehearse] = useMutation(rehearseMutation, { errorPolicy: 'all', fetchPolicy: 'no-cache' });
  const [ballots, setBallots] = useState<Choice[]>([]);
  const [tally, setTally] = useState<Rehearsed | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const options = paper.options.map(({ label, cost }) => ({ label, cost: cost?.amount ?? null }));
  const add = async (more: Choice[]) => {
    const all = [...ballots, ...more];
    const input = {
      boardId: board.id,
      method,
      rules: toRules(draft, method),
      options: method === 'YES_NO' ? null : options,
      ballots: all,
    };
    const { data } = await rehearse({ variables: { input } });
    const payload = data?.rehearseDecision;
    setProblem(payload ? (payload.userErrors[0]?.message ?? null) : t('problems.network'));
    if (!payload?.tally) return;
    setBallots(all);
    setTally(payload.tally);
  };
  const clear = () => {
    setBallots([]);
    setTally(null);
    setProblem(null);
  };
  return {
    ballots: ballots.length,
    tally,
    problem,
    add: (more: Choice[]) => void add(more),
    clear,
  };
}
