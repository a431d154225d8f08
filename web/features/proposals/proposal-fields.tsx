import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalCategory } from '../../../schema/generated/graphql';
import { categories } from './categories';
import type { DraftErrors, ProposalDraft } from './proposal-draft';
import classes from './propose-form.module.css';

interface Props {
  draft: ProposalDraft;
  errors: DraftErrors;
  currency: string;
  onChange: (part: Partial<ProposalDraft>) => void;
  /** Comes right after the title, while the eye is there. */
  afterTitle?: ReactNode;
}

/** What a proposal is made of, to be typed. */
export function ProposalFields({ draft, errors, currency, onChange, afterTitle }: Props) {
  const { t, i18n } = useTranslation();
  const currencyName =
    new Intl.DisplayNames(i18n.language, { type: 'currency' }).of(currency) ?? currency;
  return (
    <>
      <TextInput
        required
        label={t('proposals.titleLabel')}
        description={t('proposals.titleHint')}
        maxLength={140}
        error={errors.title}
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {afterTitle}
      <div className={classes.pair}>
        <NativeSelect
          required
          label={t('proposals.categoryLabel')}
          description={t('proposals.categoryPick')}
          error={errors.category}
          value={draft.category}
          onChange={(event) =>
            onChange({ category: event.currentTarget.value as ProposalCategory })
          }
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
          onChange={(event) => onChange({ cost: event.currentTarget.value })}
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
        onChange={(event) => onChange({ body: event.currentTarget.value })}
      />
    </>
  );
}
