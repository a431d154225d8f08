import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { CommentCardFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useAnnounce } from '../../ui/announcer';
import { LoadMore } from '../../ui/load-more';
import { NewItems } from '../../ui/new-items';
import type { Permission } from '../../ui/permitted-button';
import { StanceMark, type Stance } from '../../ui/stance';
import { useHeldOrder } from '../../ui/use-held-order';
import { CommentCard, type CommentTools } from './comment-card';
import classes from './comment-column.module.css';

const commentsQuery = graphql(`
  query Comments($proposalId: ID!, $stance: CommentStance!, $after: Cursor) {
    proposal(id: $proposalId) {
      id
      comments(first: 20, after: $after, stance: $stance, orderBy: NEWEST) {
        ...CommentPage
      }
    }
  }
`);

interface Props {
  proposalId: string;
  stance: Stance;
  count: number;
  mine: string[];
  onMine: (id: string) => void;
  mayComment: Permission;
  toolsOf: CommentTools;
}

/** The comments of one stance, newest first. */
export function CommentColumn(props: Props) {
  const { proposalId, stance, count, mine, onMine, mayComment, toolsOf } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const { byId, hasMore, loadMore } = useComments(proposalId, stance);
  const { shown, waiting, take } = useHeldOrder([...byId.keys()], stance);
  const own = waiting.filter((id) => mine.includes(id));
  const unseen = waiting.filter((id) => !mine.includes(id));
  const cards = [...own, ...shown]
    .map((id) => byId.get(id))
    .filter((comment): comment is CommentCardFragment => Boolean(comment));
  useAnnounceNew(unseen.length, stance);
  return (
    <section
      className={`${classes.column} ${classes[stance]}`}
      aria-label={t(`discussion.stance.${stance}`)}
    >
      <h3 className={classes.head}>
        <StanceMark stance={stance} count={count} />
      </h3>
      {unseen.length > 0 && (
        <NewItems
          text={t('discussion.newOnes', {
            count: unseen.length,
            formatted: formats.number(unseen.length),
          })}
          onShow={() => take(waiting, 'first')}
        />
      )}
      {cards.length === 0 && unseen.length === 0 && (
        <p className={classes.none}>{t(`discussion.none.${stance}`)}</p>
      )}
      {cards.map((comment) => (
        <CommentCard
          key={comment.id}
          comment={comment}
          proposalId={proposalId}
          mine={mine}
          onMine={onMine}
          mayComment={mayComment}
          toolsOf={toolsOf}
        />
      ))}
      {hasMore && <LoadMore onMore={async () => take(await loadMore(), 'last')} />}
    </section>
  );
}

function useComments(proposalId: string, stance: Stance) {
  const { data, previousData, fetchMore } = useQuery(commentsQuery, {
    variables: { proposalId, stance },
  });
  const comments = (data ?? previousData)?.proposal?.comments;
  const byId = new Map(comments?.edges.map(({ node }) => [node.id, node]));
  const loadMore = async () => {
    const next = await fetchMore({ variables: { after: comments?.pageInfo.endCursor } });
    return next.data?.proposal?.comments.edges.map(({ node }) => node.id) ?? [];
  };
  return { byId, hasMore: comments?.pageInfo.hasNextPage ?? false, loadMore };
}

function useAnnounceNew(count: number, stance: Stance) {
  const { t } = useTranslation();
  const formats = useFormats();
  const announce = useAnnounce();
  useEffect(() => {
    if (count > 0)
      announce(
        t('discussion.announceNew', { count, formatted: formats.number(count) }),
        `comments-${stance}`,
      );
  }, [announce, count, formats, stance, t]);
}
