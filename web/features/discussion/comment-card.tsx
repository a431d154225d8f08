import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentCardFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import type { Permission } from '../../ui/permitted-button';
import { Face } from '../../ui/face';
import { Prose } from '../../ui/prose';
import { RecordedBy } from '../../ui/recorded-by';
import { TimeAgo } from '../../ui/time';
import classes from './comment-card.module.css';
import { ReplyForm } from './comment-form';
import { Replies } from './replies';

/** What other features offer to do with a comment. */
export type CommentTools = (comment: CommentCardFragment) => ReactNode;

interface Props {
  comment: CommentCardFragment;
  proposalId: string;
  mine: string[];
  onMine: (id: string) => void;
  mayComment: Permission;
  toolsOf: CommentTools;
}

/** One comment, with its thread of replies behind it. */
export function CommentCard(props: Props) {
  const { comment, proposalId, mine, onMine, mayComment, toolsOf } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
  const [replying, setReplying] = useState(false);
  const { author, replyCount } = comment;
  const finish = (id?: string) => {
    setReplying(false);
    if (!id) return;
    onMine(id);
    setOpened(true);
  };
  return (
    <article className={classes.comment}>
      <Prose html={comment.bodyHtml} />
      <p className={classes.who}>
        <span>
          <Face url={author.avatarUrl} /> {author.name}
        </span>
        <TimeAgo at={comment.createdAt} />
      </p>
      {comment.assistance && <RecordedBy recorded={comment.assistance} />}
      <div className={classes.actions}>
        {replyCount > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            {opened
              ? t('discussion.hideReplies')
              : t('discussion.showReplies', {
                  count: replyCount,
                  formatted: formats.number(replyCount),
                })}
          </Button>
        )}
        {mayComment.allowed && !replying && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setReplying(true)}
            aria-label={t('discussion.replyTo', { name: author.name })}
          >
            {t('discussion.reply')}
          </Button>
        )}
        {toolsOf(comment)}
      </div>
      {replying && <ReplyForm proposalId={proposalId} parent={comment} onDone={finish} />}
      {opened && <Replies commentId={comment.id} mine={mine} toolsOf={toolsOf} />}
    </article>
  );
}
