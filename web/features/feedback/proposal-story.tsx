import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalStoryPartsFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import classes from './proposal-story.module.css';
import { Story } from './story';

/** What came of a proposal, for everybody to see. */
export function ProposalStory({
  boardId,
  proposal,
}: {
  boardId: string;
  proposal: ProposalStoryPartsFragment;
}) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <Card as="section" aria-labelledby={heading} className={classes.public}>
      <h2 id={heading}>{t('feedback.fates.public')}</h2>
      <Story board={`/boards/${boardId}`} steps={proposal.story} fate={proposal.fate} />
    </Card>
  );
}
