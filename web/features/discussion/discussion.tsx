import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiscussionHeadFragment } from '../../../schema/generated/graphql';
import type { Stance } from '../../ui/stance';
import type { CommentTools } from './comment-card';
import { CommentColumn } from './comment-column';
import { CommentForm } from './comment-form';
import classes from './discussion.module.css';

interface Props {
  proposal: DiscussionHeadFragment;
  toolsOf: CommentTools;
}

/** For and against side by side, questions and notes below, and a place to join in. */
export function Discussion({ proposal, toolsOf }: Props) {
  const { t } = useTranslation();
  const { commentCounts: counts, viewerCan } = proposal;
  // What I have just written is shown to me at once, not announced as somebody's news.
  const [mine, setMine] = useState<string[]>([]);
  const addMine = (id: string) => setMine((before) => [...before, id]);
  const column = (stance: Stance, count: number) => (
    <CommentColumn
      proposalId={proposal.id}
      stance={stance}
      count={count}
      mine={mine}
      onMine={addMine}
      mayComment={viewerCan.comment}
      toolsOf={toolsOf}
    />
  );
  return (
    <section aria-labelledby="discussion">
      <h2 id="discussion">{t('discussion.discussion')}</h2>
      <CommentForm proposalId={proposal.id} permission={viewerCan.comment} onPublished={addMine} />
      <div className={classes.two}>
        {column('FOR', counts.for)}
        {column('AGAINST', counts.against)}
      </div>
      {column('NEUTRAL', counts.neutral)}
    </section>
  );
}
