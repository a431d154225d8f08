import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalCategory } from '../../../schema/generated/graphql';
import { TimeAgo } from '../../ui/time';
import type { ProposalDraft } from './proposal-draft';
import classes from './found-draft.module.css';

interface Found {
  id: string;
  title: string;
  body: string;
  category?: ProposalCategory | null;
  cost: string;
  savedAt: string;
}

interface Props {
  draft: Found;
  onTake: (draft: ProposalDraft & { id: string }) => void;
  onThrowAway: (draftId: string) => Promise<unknown>;
}

/** Offers what somebody left half written, here or on another device. */
export function FoundDraft({ draft, onTake, onThrowAway }: Props) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  if (over) return null;
  const { id, title, body, category, cost, savedAt } = draft;
  const throwAway = () => {
    setOver(true);
    void onThrowAway(id);
  };
  return (
    <section className={classes.found} aria-label={t('proposals.draftFound')}>
      <p>
        <strong>{t('proposals.draftFound')}</strong> {title || t('proposals.draftUntitled')}{' '}
        <span className={classes.when}>
          <TimeAgo at={savedAt} />
        </span>
      </p>
      <Button
        size="sm"
        variant="outline"
        onClick={() => onTake({ id, title, body, category: category ?? '', cost })}
      >
        {t('proposals.draftTake')}
      </Button>
      <Button size="sm" variant="subtle" onClick={throwAway}>
        {t('proposals.draftDiscard')}
      </Button>
    </section>
  );
}
