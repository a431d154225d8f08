import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { FlagReason } from '../../../schema/generated/graphql';
import { Problem } from '../../ui/problem';
import { useAttempt } from '../../ui/use-attempt';
import { useSignInRequest } from '../../ui/sign-in-request';
import classes from './moderation.module.css';
import { ReasonPick } from './reason-pick';

const mayFlagQuery = graphql(`
  query MayFlag($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Proposal {
        viewerCan {
          flag {
            allowed
            code
            reason
          }
        }
      }
      ... on Initiative {
        viewerCan {
          flag {
            allowed
            code
            reason
          }
        }
      }
      ... on Comment {
        viewerCan {
          flag {
            allowed
            code
            reason
          }
        }
      }
    }
  }
`);

const flagMutation = graphql(`
  mutation Flag($input: FlagInput!) {
    flag(input: $input) {
      flag {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

interface Props {
  subjectId: string;
  onClose: () => void;
}

/** Says why something should not stand; where that is not allowed, why and what to do instead. */
export default function FlagForm({ subjectId, onClose }: Props) {
  const { t } = useTranslation();
  const { setOpened } = useSignInRequest();
  const { data } = useQuery(mayFlagQuery, {
    variables: { id: subjectId },
    fetchPolicy: 'no-cache',
  });
  const node = data?.node;
  const permission = node && 'viewerCan' in node ? node.viewerCan.flag : undefined;
  const { flag, busy, errors, done } = useFlag(subjectId);
  if (done)
    return (
      <p role="status" className={classes.said}>
        {t('moderation.flagged')}
      </p>
    );
  if (permission?.allowed) return <Fields onSend={flag} onClose={onClose} {...{ busy, errors }} />;
  return (
    <div role="status" className={classes.said}>
      {permission?.reason}
      {permission?.code === 'SIGN_IN_REQUIRED' && (
        <Button variant="default" size="sm" onClick={() => setOpened(true)}>
          {t('accounts.signIn')}
        </Button>
      )}
    </div>
  );
}

interface Errors {
  reason?: string;
  note?: string;
  form?: string;
}

interface FieldsProps {
  busy: boolean;
  errors: Errors;
  onSend: (reason: FlagReason | '', note: string) => Promise<void>;
  onClose: () => void;
}

function Fields({ busy, errors, onSend, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<FlagReason | ''>('');
  const [note, setNote] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void onSend(reason, note);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <ReasonPick
        label={t('moderation.flagReason')}
        value={reason}
        onChange={setReason}
        error={errors.reason}
      />
      <Textarea
        autosize
        minRows={2}
        label={t('moderation.note')}
        description={t('moderation.noteHint')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={errors.note}
      />
      <Problem>{errors.form}</Problem>
      <div className={classes.buttons}>
        <Button type="submit" size="sm" loading={busy}>
          {t('moderation.sendFlag')}
        </Button>
        <Button variant="subtle" size="sm" onClick={onClose}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}

function useFlag(subjectId: string) {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(flagMutation, { errorPolicy: 'all' });
  const [errors, setErrors] = useState<Errors>({});
  const [done, setDone] = useState(false);
  const attemptOf = useAttempt();
  const flag = async (reason: FlagReason | '', note: string) => {
    if (reason === '') return setErrors({ reason: t('moderation.reasonMissing') });
    const flagged = { subjectId, reason, note: note || null };
    const input = { ...flagged, clientMutationId: attemptOf(flagged) };
    const payload = (await mutate({ variables: { input } })).data?.flag;
    if (payload?.flag) return setDone(true);
    const [error] = payload?.userErrors ?? [{ message: t('problems.network'), field: [] }];
    setErrors(error?.field.includes('note') ? { note: error.message } : { form: error?.message });
  };
  return { flag, busy: loading, errors, done };
}
