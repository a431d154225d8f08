import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalCategory } from '../../../schema/generated/graphql';
import { Problem } from '../../ui/problem';
import { randomUuid } from '../../ui/random';
import { categories } from './categories';
import { listProposal } from './list-proposal';
import { draftErrors, toMinorUnits, type DraftErrors, type ProposalDraft } from './proposal-draft';
import classes from './propose-form.module.css';

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

/** Writes a proposal and publishes it. */
export function ProposeForm({ boardId, currency, onPublished }: Props) {
  const { t, i18n } = useTranslation();
  const [draft, setDraft] = useState(emptyDraft);
  const { publish, busy, errors } = usePublish(boardId, onPublished);
  const change = (part: Partial<ProposalDraft>) => setDraft({ ...draft, ...part });
  const currencyName =
    new Intl.DisplayNames(i18n.language, { type: 'currency' }).of(currency) ?? currency;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void publish(draft);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput
        required
        label={t('proposals.titleLabel')}
        description={t('proposals.titleHint')}
        maxLength={140}
        error={errors.title}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <NativeSelect
          required
          label={t('proposals.categoryLabel')}
          description={t('proposals.categoryPick')}
          error={errors.category}
          value={draft.category}
          onChange={(event) => change({ category: event.currentTarget.value as ProposalCategory })}
          data={[
            { value: '', label: '' },
            ...categories.map((value) => ({ value, label: t(`proposals.categories.${value}`) })),
          ]}
        />
        <TextInput
          inputMode="decimal"
          label={t('proposals.costLabel')}
          description={t('proposals.costHint', { currency: currencyName })}
          error={errors.cost}
          value={draft.cost}
          onChange={(event) => change({ cost: event.currentTarget.value })}
        />
      </div>
      <Textarea
        required
        autosize
        minRows={6}
        label={t('proposals.bodyLabel')}
        description={t('proposals.bodyHint')}
        error={errors.body}
        value={draft.body}
        onChange={(event) => change({ body: event.currentTarget.value })}
      />
      <Problem>{errors.form}</Problem>
      <Button type="submit" size="md" loading={busy} className={classes.submit}>
        {t('proposals.publish')}
      </Button>
    </form>
  );
}

function usePublish(boardId: string, onPublished: Props['onPublished']) {
  const { t } = useTranslation();
  const [publishProposal, { loading }] = useMutation(publishMutation, { errorPolicy: 'all' });
  const [errors, setErrors] = useState<DraftErrors>({});
  // One id for as long as the draft is not acknowledged: pressing again after a lost answer publishes once.
  const attempt = useRef({ text: '', id: '' });

  const publish = async (draft: ProposalDraft) => {
    const found = draftErrors(draft, t('proposals.required'), t('proposals.costBad'));
    setErrors(found);
    if (Object.keys(found).length > 0 || draft.category === '') return;
    const text = JSON.stringify(draft);
    if (attempt.current.text !== text) attempt.current = { text, id: randomUuid() };
    const input = {
      boardId,
      title: draft.title,
      body: draft.body,
      category: draft.category,
      cost: toMinorUnits(draft.cost),
      clientMutationId: attempt.current.id,
    };
    const { data } = await publishProposal({
      variables: { input },
      update: (cache, { data: written }) =>
        written?.publishProposal.proposal &&
        listProposal(cache, boardId, written.publishProposal.proposal),
    });
    const payload = data?.publishProposal;
    if (payload?.proposal) return onPublished(payload.proposal.id);
    setErrors(payload ? serverErrors(payload.userErrors) : { form: t('problems.network') });
  };
  return { publish, busy: loading, errors };
}

function serverErrors(userErrors: { message: string; field: string[] }[]): DraftErrors {
  return Object.fromEntries(userErrors.map(({ message, field }) => [fieldOf(field), message]));
}

const fieldOf = (path: string[]) =>
  ['title', 'category', 'cost', 'body'].find((name) => path.includes(name)) ?? 'form';
