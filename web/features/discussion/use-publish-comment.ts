import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { useAttempt } from '../../ui/use-attempt';
import type { Stance } from '../../ui/stance';
import { listComment } from './list-comment';

const addCommentMutation = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      comment {
        ...ArrivedComment
      }
      userErrors {
        message
      }
    }
  }
`);

/** Holds what is being written and publishes it; a lost answer can be retried without saying it twice. */
export function usePublishComment(proposalId: string, parentId?: string, begun = '') {
  const { t } = useTranslation();
  const [addComment, { loading }] = useMutation(addCommentMutation, { errorPolicy: 'all' });
  const [body, setBody] = useState(begun);
  const [problem, setProblem] = useState<string>();
  const attemptOf = useAttempt();

  const publish = async (stance: Stance) => {
    if (!body.trim()) {
      setProblem(t('discussion.empty'));
      return undefined;
    }
    const said = { proposalId, parentId, stance, body };
    const input = { ...said, clientMutationId: attemptOf(said) };
    const { data } = await addComment({
      variables: { input },
      update: (cache, { data: written }) =>
        written?.addComment.comment && listComment(cache, written.addComment.comment),
    });
    const payload = data?.addComment;
    setProblem(payload ? payload.userErrors[0]?.message : t('problems.network'));
    if (!payload?.comment) return undefined;
    setBody('');
    return payload.comment.id;
  };
  return { body, setBody, problem, busy: loading, publish };
}
