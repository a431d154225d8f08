import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { InitiativeToolsFragment } from '../../../../schema/generated/graphql';
import { Problem } from '../../../ui/problem';
import { fieldErrors } from './field-errors';
import { useAttempt } from '../../../ui/use-attempt';
import classes from './answer-tools.module.css';

const answerMutation = graphql(`
  mutation AnswerInitiativeWithBoard($input: AnswerInitiativeWithBoardInput!) {
    answerInitiativeWithBoard(input: $input) {
      initiative {
        ...InitiativeSheet
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const fields = ['question', 'intro'] as const;

/** Opens a board on the initiative. */
export function BoardAnswer({ initiative }: { initiative: InitiativeToolsFragment }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({ question: initiative.question, intro: '' });
  const { answer, busy, errors } = useAnswer(initiative);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void answer(draft);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput
        label={t('initiatives.boardQuestion')}
        description={t('initiatives.boardQuestionHint')}
        error={errors.question}
        value={draft.question}
        onChange={(event) => setDraft({ ...draft, question: event.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={4}
        label={t('initiatives.boardIntro')}
        description={t('initiatives.boardIntroHint')}
        error={errors.intro}
        value={draft.intro}
        onChange={(event) => setDraft({ ...draft, intro: event.currentTarget.value })}
      />
      <Problem>{errors.form}</Problem>
      <Button type="submit" loading={busy} className={classes.submit}>
        {t('initiatives.openBoard')}
      </Button>
    </form>
  );
}

function useAnswer({ id, question }: InitiativeToolsFragment) {
  const { t } = useTranslation();
  const attemptOf = useAttempt();
  const [mutate, { loading }] = useMutation(answerMutation, { errorPolicy: 'all' });
  const [errors, setErrors] = useState<ReturnType<typeof fieldErrors<(typeof fields)[number]>>>({});
  const answer = async (draft: { question: string; intro: string }) => {
    const words = {
      initiativeId: id,
      // Its own words keep every language they were written in.
      question: draft.question === question ? null : draft.question,
      intro: draft.intro.trim() || null,
    };
    const input = { ...words, clientMutationId: attemptOf(words) };
    const payload = (await mutate({ variables: { input } })).data?.answerInitiativeWithBoard;
    setErrors(payload ? fieldErrors(payload.userErrors, fields) : { form: t('problems.network') });
  };
  return { answer, busy: loading, errors };
}
