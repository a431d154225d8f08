import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { useFormats } from '../../i18n/formats';
import { LoadMore } from '../../ui/load-more';
import { NewItems } from '../../ui/new-items';
import { Prose } from '../../ui/prose';
import { RecordedBy } from '../../ui/recorded-by';
import { StanceMark } from '../../ui/stance';
import { TimeAgo } from '../../ui/time';
import { useHeldOrder } from '../../ui/use-held-order';
import type { CommentTools } from './comment-card';
import classes from './comment-card.module.css';

const repliesQuery = graphql(`
  query Replies($commentId: ID!, $after: Cursor) {
    node(id: $commentId) {
      __typename
      ... on Comment {
        id
        replies(first: 20, after: $after) {
          ...CommentPage
        }
      }
    }
  }
`);

interface Props {
  commentId: string;
  mine: string[];
  toolsOf: CommentTools;
}

/** The replies to a comment, oldest first. */
export function Replies({ commentId, mine, toolsOf }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { byId, hasMore, loadMore } = useReplies(commentId);
  const { shown, waiting, take } = useHeldOrder([...byId.keys()], commentId);
  const own = waiting.filter((id) => mine.includes(id));
  const unseen = waiting.filter((id) => !mine.includes(id));
  return (
    <div className={classes.thread}>
      {[...shown, ...own].map((id) => {
        const reply = byId.get(id);
        return (
          reply && (
            <article key={id}>
              <StanceMark stance={reply.stance} />
              <Prose html={reply.bodyHtml} />
              <p className={classes.who}>
                <span>{reply.author.name}</span>
                <TimeAgo at={reply.createdAt} />
              </p>
              {reply.assistance && <RecordedBy recorded={reply.assistance} />}
              <div className={classes.actions}>{toolsOf(reply)}</div>
            </article>
          )
        );
      })}
      {hasMore && <LoadMore onMore={async () => take(await loadMore(), 'last')} />}
      {unseen.length > 0 && (
        <NewItems
          text={t('discussion.newReplies', {
            count: unseen.length,
            formatted: formats.number(unseen.length),
          })}
          onShow={() => take(waiting, 'last')}
        />
      )}
    </div>
  );
}

function useReplies(commentId: string) {
  const { data, previousData, fetchMore } = useQuery(repliesQuery, { variables: { commentId } });
  const node = (data ?? previousData)?.node;
  const replies = node?.__typename === 'Comment' ? node.replies : undefined;
  const byId = new Map(replies?.edges.map((edge) => [edge.node.id, edge.node]));
  const loadMore = async () => {
    const next = (await fetchMore({ variables: { after: replies?.pageInfo.endCursor } })).data
      ?.node;
    return next?.__typename === 'Comment' ? next.replies.edges.map((edge) => edge.node.id) : [];
  };
  return { byId, hasMore: replies?.pageInfo.hasNextPage ?? false, loadMore };
}
