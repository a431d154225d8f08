import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import { Problem } from '../../../ui/problem';
import { fieldErrors } from './field-errors';
import classes from './answer-tools.module.css';

const refuseMutation = graphql(`
  mutation RefuseInitiative($input: RefuseInitiativeInput!) {
    refuseInitiative(input: $input) {
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

const fields = ['reason'] as const;

/** Refuses the initiative, with reasons everybody reads. */
export function RefusalAnswer({ initiativeId }: { initiativeId: string }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<{ reason?: string; form?: string }>({});
  const [mutate, { loading }] = useMutation(refuseMutation, { errorPolicy: 'all' });
  const refuse = async () => {
    const variables = { input: { initiativeId, reason } };
    const payload = (await mutate({ variables })).data?.refuseInitiative;
    setErrors(payload ? fieldErrors(payload.userErrors, fields) : { form: t('problems.network') });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void refuse();
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <Textarea
        required
        autosize
        minRows={5}
        label={t('initiatives.reason')}
        description={t('initiatives.reasonHint')}
        error={errors.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Problem>{errors.form}</Problem>
      <Button type="submit" loading={loading} className={classes.submit}>
        {t('initiatives.refuse')}
      </Button>
    </form>
  );
}
