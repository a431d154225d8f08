import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { BoardVisibility } from '../../../schema/generated/graphql';
import { useAttempt } from '../../ui/use-attempt';

const createBoardMutation = graphql(`
  mutation CreateBoard($input: CreateBoardInput!) {
    createBoard(input: $input) {
      board {
        ...BoardTeaser
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** What has been filled in so far. */
export interface BoardDraft {
  question: string;
  intro: string;
  /** Empty for the whole community. */
  areaId: string;
  visibility: BoardVisibility;
}

type DraftErrors = Partial<Record<keyof BoardDraft | 'form', string>>;

/** Opens a board from a draft, and says at which field it is refused. */
export function useOpenBoard(communityId: string, onOpened: (boardId: string) => void) {
  const { t } = useTranslation();
  const [createBoard, { loading }] = useMutation(createBoardMutation, { errorPolicy: 'all' });
  const [errors, setErrors] = useState<DraftErrors>({});
  const attemptOf = useAttempt();

  const open = async (draft: BoardDraft) => {
    if (!draft.question.trim()) return setErrors({ question: t('communities.questionMissing') });
    const input = {
      communityId,
      question: draft.question,
      intro: draft.intro.trim() || null,
      areaId: draft.areaId || null,
      visibility: draft.visibility,
      clientMutationId: attemptOf(draft),
    };
    const { data } = await createBoard({ variables: { input } });
    const payload = data?.createBoard;
    if (payload?.board) return onOpened(payload.board.id);
    setErrors(payload ? fieldErrors(payload.userErrors) : { form: t('problems.network') });
  };
  return { open, busy: loading, errors };
}

const fields = ['question', 'intro', 'areaId', 'visibility'] as const;

const fieldErrors = (userErrors: { message: string; field: string[] }[]): DraftErrors =>
  Object.fromEntries(
    userErrors.map(({ message, field }) => [
      fields.find((name) => field.includes(name)) ?? 'form',
      message,
    ]),
  );
