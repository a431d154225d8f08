import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { useAttempt } from '../../ui/use-attempt';

/** What a facilitator can do with a proposal. */
export type Tool = 'decline' | 'merge' | 'reopen' | 'askForAnswer';

/** What was wrong, by the field it belongs to. */
export interface ToolProblem {
  pick?: string;
  words?: string;
  form?: string;
}

const declineMutation = graphql(`
  mutation DeclineProposal($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      proposal {
        ...ProposalStepped
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const reopenMutation = graphql(`
  mutation ReopenProposal($input: ReopenProposalInput!) {
    reopenProposal(input: $input) {
      proposal {
        ...ProposalStepped
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const mergeMutation = graphql(`
  mutation MergeProposal($input: MergeProposalInput!) {
    mergeProposal(input: $input) {
      source {
        ...ProposalStepped
      }
      target {
        ...ProposalStepped
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const askMutation = graphql(`
  mutation AskForAnswer($input: AskForAnswerInput!) {
    askForAnswer(input: $input) {
      proposal {
        ...ProposalStepped
      }
      userErrors {
        message
        field
      }
    }
  }
`);

graphql(`
  fragment ProposalStepped on Proposal {
    ...Standing
    ...Backing
    ...ProposalRecord
    ...ProposalTools
  }
`);

/** Runs one tool at a time and says what was wrong at its field. */
export function useProposalTools(proposalId: string, onDone: () => void) {
  const { t } = useTranslation();
  const [decline] = useMutation(declineMutation, { errorPolicy: 'all' });
  const [reopen] = useMutation(reopenMutation, { errorPolicy: 'all' });
  const [merge] = useMutation(mergeMutation, { errorPolicy: 'all' });
  const [ask] = useMutation(askMutation, { errorPolicy: 'all' });
  const attemptOf = useAttempt();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ToolProblem>({});

  const send = async (tool: Tool, words: string, pick: string) => {
    const reason = words;
    if (tool === 'decline')
      return (await decline({ variables: { input: { proposalId, reason } } })).data
        ?.declineProposal;
    if (tool === 'reopen')
      return (await reopen({ variables: { input: { proposalId, reason } } })).data?.reopenProposal;
    if (tool === 'merge') {
      const input = { sourceId: proposalId, targetId: pick, reason };
      return (await merge({ variables: { input } })).data?.mergeProposal;
    }
    const question = { proposalId, unitId: pick, question: words };
    const input = { ...question, clientMutationId: attemptOf(question) };
    return (await ask({ variables: { input } })).data?.askForAnswer;
  };

  const run = async (tool: Tool, words: string, pick: string) => {
    if (!pick && (tool === 'merge' || tool === 'askForAnswer'))
      return setProblem({ pick: t('proposals.required') });
    setBusy(true);
    const payload = await send(tool, words, pick);
    setBusy(false);
    if (!payload) return setProblem({ form: t('problems.network') });
    const [error] = payload.userErrors;
    setProblem(error ? { [fieldOf(error.field)]: error.message } : {});
    if (!error) onDone();
  };
  return { run, busy, problem, clear: () => setProblem({}) };
}

function fieldOf(path: string[]): keyof ToolProblem {
  if (path.includes('reason') || path.includes('question')) return 'words';
  return path.includes('targetId') || path.includes('unitId') ? 'pick' : 'form';
}
