import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { EditFormFragment } from '../../../schema/generated/graphql';
import { Problem } from '../../ui/problem';
import { useAttempt } from '../../ui/use-attempt';
import {
  draftErrors,
  serverErrors,
  toMinorUnits,
  type DraftErrors,
  type ProposalDraft,
} from './proposal-draft';
import { ProposalFields } from './proposal-fields';
import classes from './propose-form.module.css';

graphql(`
  fragment EditForm on Proposal {
    id
    version
    title
    bodySource
    category
    cost {
      amount
      currency
    }
    viewerCan {
      edit {
        allowed
        code
        reason
      }
    }
  }
`);

const editMutation = graphql(`
  mutation EditProposal($input: EditProposalInput!) {
    editProposal(input: $input) {
      proposal {
        ...ProposalSheet
        ...ProposalRecord
        ...EditForm
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

interface Props {
  proposal: EditFormFragment;
  currency: string;
  onDone: () => void;
}

/** Its author changes what a proposal says. What is typed here stays, whatever arrives meanwhile. */
export default function EditForm({ proposal, currency, onDone }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => asTyped(proposal));
  const [note, setNote] = useState('');
  // What the author has seen: a change by another hand is told before it would be overwritten.
  const [seenVersion, setSeenVersion] = useState(proposal.version);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [edit, { loading }] = useMutation(editMutation, { errorPolicy: 'all' });
  const attemptOf = useAttempt();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const found = draftErrors(draft, t('proposals.required'), t('proposals.costBad'));
    setErrors(found);
    if (Object.keys(found).length > 0 || draft.category === '') return;
    const { title, body, category } = draft;
    const content = { title, body, category, cost: toMinorUnits(draft.cost), note };
    const change = { proposalId: proposal.id, expectedVersion: seenVersion, ...content };
    const input = { ...change, clientMutationId: attemptOf(change) };
    const payload = (await edit({ variables: { input } })).data?.editProposal;
    if (payload?.proposal) return onDone();
    setErrors(payload ? serverErrors(payload.userErrors) : { form: t('problems.network') });
    if (payload?.userErrors[0]?.code === 'CONFLICT') setSeenVersion(proposal.version);
  };
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <ProposalFields
        draft={draft}
        errors={errors}
        currency={currency}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <TextInput
        label={t('proposals.noteLabel')}
        description={t('proposals.noteHint')}
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Problem>{errors.form}</Problem>
      <div className={classes.buttons}>
        <Button type="submit" loading={loading}>
          {t('proposals.saveEdit')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}

function asTyped({ title, bodySource, category, cost }: EditFormFragment): ProposalDraft {
  return { title, body: bodySource, category, cost: cost ? String(cost.amount / 100) : '' };
}
