import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import { Problem } from '../../../ui/problem';
import { fieldErrors } from './field-errors';
import { useAttempt } from '../../../ui/use-attempt';
import classes from './start-form.module.css';

const startMutation = graphql(`
  mutation StartInitiative($input: StartInitiativeInput!) {
    startInitiative(input: $input) {
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

const fields = ['question', 'body'] as const;

interface Draft {
  question: string;
  body: string;
}

interface Props {
  communityId: string;
  onStarted: (initiativeId: string) => void;
}

/** Writes an initiative and starts it. */
export function StartForm({ communityId, onStarted }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>({ question: '', body: '' });
  const { start, busy, errors } = useStart(communityId, onStarted);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void start(draft);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput
        required
        label={t('initiatives.questionLabel')}
        description={t('initiatives.questionHint')}
        maxLength={220}
        error={errors.question}
        value={draft.question}
        onChange={(event) => setDraft({ ...draft, question: event.currentTarget.value })}
      />
      <Textarea
        required
        autosize
        minRows={6}
        label={t('initiatives.bodyLabel')}
        description={t('initiatives.bodyHint')}
        error={errors.body}
        value={draft.body}
        onChange={(event) => setDraft({ ...draft, body: event.currentTarget.value })}
      />
      <Problem>{errors.form}</Problem>
      <Button type="submit" size="md" loading={busy} className={classes.submit}>
        {t('initiatives.publish')}
      </Button>
    </form>
  );
}

function useStart(communityId: string, onStarted: Props['onStarted']) {
  const { t } = useTranslation();
  const attemptOf = useAttempt();
  const [mutate, { loading }] = useMutation(startMutation, { errorPolicy: 'all' });
  const [errors, setErrors] = useState<Partial<Record<keyof Draft | 'form', string>>>({});
  const start = async (draft: Draft) => {
    const missing = fields.filter((field) => !draft[field].trim());
    setErrors(Object.fromEntries(missing.map((field) => [field, t('initiatives.required')])));
    if (missing.length > 0) return;
    const input = { communityId, ...draft, clientMutationId: attemptOf(draft) };
    const payload = (await mutate({ variables: { input } })).data?.startInitiative;
    if (payload?.initiative) return onStarted(payload.initiative.id);
    setErrors(payload ? fieldErrors(payload.userErrors, fields) : { form: t('problems.network') });
  };
  return { start, busy: loading, errors };
}
