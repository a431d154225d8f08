import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { Problem } from '../../ui/problem';
import { useAttempt } from '../../ui/use-attempt';
import { TimeAgo } from '../../ui/time';
import { FoundDraft } from './found-draft';
import { listProposal } from './list-proposal';
import {
  draftErrors,
  serverErrors,
  toMinorUnits,
  type DraftErrors,
  type ProposalDraft,
} from './proposal-draft';
import { ProposalFields } from './proposal-fields';
import classes from './propose-form.module.css';
import { SimilarList } from './similar-list';
import { useSavedDraft } from './use-saved-draft';

const publishMutation = graphql(`
  mutation PublishProposal($input: PublishProposalInput!) {
    publishProposal(input: $input) {
      proposal {
        ...ProposalSheet
        ...ProposalCard
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
  boardId: string;
  currency: string;
  onPublished: (proposalId: string) => void;
}

const emptyDraft: ProposalDraft = { title: '', category: '', cost: '', body: '' };

/** Writes a proposal, kept as a private draft meanwhile, and publishes it. */
export function ProposeForm({ boardId, currency, onPublished }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(emptyDraft);
  const saved = useSavedDraft(boardId, draft);
  const { publish, busy, errors } = usePublish(boardId, saved, onPublished);
  const untouched = draft === emptyDraft;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void publish(draft);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {untouched && saved.found && (
        <FoundDraft
          draft={saved.found}
          onTake={({ id, ...typed }) => {
            saved.take(id);
            setDraft(typed);
          }}
          onThrowAway={saved.throwAway}
        />
      )}
      <ProposalFields
        draft={draft}
        errors={errors}
        currency={currency}
        onChange={(part) => setDraft({ ...draft, ...part })}
        afterTitle={<SimilarList boardId={boardId} title={draft.title} />}
      />
      <Problem>{errors.form}</Problem>
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={busy}>
          {t('proposals.publish')}
        </Button>
        {saved.savedAt && (
          <span className={classes.saved}>
            {t('proposals.draftSaved')} <TimeAgo at={saved.savedAt} />
          </span>
        )}
      </div>
    </form>
  );
}

function usePublish(
  boardId: string,
  saved: ReturnType<typeof useSavedDraft>,
  onPublished: Props['onPublished'],
) {
  const { t } = useTranslation();
  const [publishProposal, { loading }] = useMutation(publishMutation, { errorPolicy: 'all' });
  const [errors, setErrors] = useState<DraftErrors>({});
  const attemptOf = useAttempt();

  const publish = async (draft: ProposalDraft) => {
    const found = draftErrors(draft, t('proposals.required'), t('proposals.costBad'));
    setErrors(found);
    if (Object.keys(found).length > 0 || draft.category === '') return;
    const draftId = await saved.finish();
    const input = {
      boardId,
      title: draft.title,
      body: draft.body,
      category: draft.category,
      cost: toMinorUnits(draft.cost),
      draftId,
      clientMutationId: attemptOf([draft, draftId]),
    };
    const { data } = await publishProposal({
      variables: { input },
      update: (cache, { data: written }) =>
        written?.publishProposal.proposal &&
        listProposal(cache, boardId, written.publishProposal.proposal),
    });
    const payload = data?.publishProposal;
    if (payload?.proposal) return onPublished(payload.proposal.id);
    const isGone = payload?.userErrors.some(({ field }) => field.includes('draftId')) ?? false;
    saved.resume(isGone);
    setErrors(payload ? serverErrors(payload.userErrors) : { form: t('problems.network') });
  };
  return { publish, busy: loading, errors };
}
